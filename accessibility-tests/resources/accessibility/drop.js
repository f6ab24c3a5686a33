// A file let go over a field, as a browser tells the page of it: (field, name, content in Base64).
const [field, name, content] = arguments;
const bytes = Uint8Array.from(atob(content), letter => letter.charCodeAt(0));
const dataTransfer = new DataTransfer();
dataTransfer.items.add(new File([bytes], name));
for (const type of ['dragenter', 'dragover', 'drop']) {
  field.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
}
