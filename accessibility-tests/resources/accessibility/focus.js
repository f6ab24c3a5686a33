// Where the keyboard is, and whether a person can see it there.
const wanted = arguments[0];
const here = document.activeElement;
if (!here || here === document.body) return {where: 'body', body: true, there: false, before: true, marked: true, uncovered: true};
const labels = [...(here.labels || [])];
const drawn = [[here], [here, '::before'], [here, '::after'], ...labels.flatMap(l => [[l], [l, '::before'], [l, '::after']])];
const parts = colour => (colour.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
const luminance = colour => parts(colour).slice(0, 3).map(c => c / 255)
  .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
const behind = element => {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const colour = getComputedStyle(box).backgroundColor;
    if ((parts(colour)[3] ?? 1) > .99) return colour;
  }
  return 'rgb(255, 255, 255)';
};
// WCAG 1.4.11: three times as strong as what it lies upon
const strong = (colour, element) => {
  const [a, b] = [luminance(colour), luminance(behind(element))];
  return (parts(colour)[3] ?? 1) > .5 && (Math.max(a, b) + .05) / (Math.min(a, b) + .05) >= 3;
};
const marks = ([element, part]) => {
  const style = getComputedStyle(element, part);
  const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  const rings = style.boxShadow.match(/rgba?\([^)]*\)/g) || [];
  return (outline && (style.outlineStyle === 'auto' || strong(style.outlineColor, element)))
    || rings.some(colour => strong(colour, element));
};
const reachable = element => {
  const box = element.getBoundingClientRect();
  const points = [[.5, .5], [.02, .1], [.98, .1], [.02, .9], [.98, .9]];
  return points.some(([x, y]) => {
    const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return hit && (element.contains(hit) || labels.some(l => l.contains(hit)));
  });
};
const sameGroup = wanted && wanted.type === 'radio' && here.type === 'radio' && here.name === wanted.name;
return {
  where: here.outerHTML.slice(0, 160),
  body: false,
  there: here === wanted || sameGroup,
  before: !!wanted && !!(here.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING),
  // A heading that a script has moved focus to is where reading begins; a key can do nothing there.
  marked: here.tabIndex < 0 || drawn.some(marks),
  uncovered: [here, ...labels].some(reachable) || here.getBoundingClientRect().height > innerHeight
};
