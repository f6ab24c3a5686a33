// Where the keyboard is, and whether a person can see it there.
const wanted = arguments[0];
const here = document.activeElement;
if (!here || here === document.body) return {where: 'body', body: true, there: false, before: true, marked: true, uncovered: true};
const labels = [...(here.labels || [])];
const drawn = [[here], [here, '::before'], [here, '::after'], ...labels.flatMap(l => [[l], [l, '::before'], [l, '::after']])];
const marks = ([element, part]) => {
  const style = getComputedStyle(element, part);
  const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  return outline || style.boxShadow !== 'none';
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
