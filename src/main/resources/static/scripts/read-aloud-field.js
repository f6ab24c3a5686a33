// A browser marks no word inside a field. While the field is read, a copy of its text lies over it, where words can be
// marked; screen readers do not meet it, and keys and pointers go through it to the field.
const LOOKS = [
  ...["fontFamily", "fontSize", "fontStyle", "fontWeight", "lineHeight", "letterSpacing", "wordSpacing", "textAlign"],
  ...["direction", "unicodeBidi", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft", "borderStyle"],
  ...["borderWidth", "borderColor", "borderRadius", "backgroundColor", "color"],
];

let copy = null;
let copied = null;

/** The text that can be marked, just where the field stands now; none while somebody writes there. */
export function overField(field, text) {
  if (!field.isConnected || field === document.activeElement || field.value !== text) return uncover();
  if (copied !== field || !copy.isConnected) cover(field);
  const looks = getComputedStyle(field);
  LOOKS.forEach((look) => (copy.style[look] = looks[look]));
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = field;
  const place = { left: offsetLeft, top: offsetTop, width: offsetWidth, height: offsetHeight };
  Object.entries(place).forEach(([side, at]) => (copy.style[side] = `${at}px`));
  return copy.firstChild;
}

/** As the field would, if it were written in: the word is in its sight. */
export function showInField(range) {
  const word = range.getBoundingClientRect();
  const seen = copy.getBoundingClientRect();
  const { paddingTop, paddingRight, paddingBottom, paddingLeft } = copy.style;
  const over = (edge, other, padding) => Math.max(0, edge - other + parseFloat(padding));
  copy.scrollTop += over(word.bottom, seen.bottom, paddingBottom) - over(seen.top, word.top, paddingTop);
  copy.scrollLeft += over(word.right, seen.right, paddingRight) - over(seen.left, word.left, paddingLeft);
}

export function uncover() {
  copy?.remove();
  copy = copied = null;
}

function cover(field) {
  uncover();
  copied = field;
  copy = document.createElement("div");
  copy.className = "read-over";
  copy.classList.toggle("read-over-line", field.matches("input"));
  copy.setAttribute("aria-hidden", "true");
  copy.textContent = field.value;
  field.parentElement.append(copy);
}
