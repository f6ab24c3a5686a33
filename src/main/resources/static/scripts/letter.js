// Adds the buttons that need a script: without it the text can be marked and printed all the same.
const row = document.querySelector("[data-copy]");
const text = document.getElementById(row.dataset.copy);
const told = document.getElementById("kopieret");

function button(label, kind, pressed) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button-" + kind;
  made.textContent = label;
  made.addEventListener("click", pressed);
  row.append(made);
}

function select() {
  const range = document.createRange();
  range.selectNodeContents(text);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}

async function copy() {
  try {
    await navigator.clipboard.writeText(text.textContent);
  } catch {
    select();
    document.execCommand("copy");
  }
  told.textContent = row.dataset.copied;
}

button(row.dataset.copyButton, "primary", copy);
button(row.dataset.printButton, "secondary", () => print());
