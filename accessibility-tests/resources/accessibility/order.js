// What stands after something else is also seen after it: below, or to the right (WCAG 1.3.2, 2.4.3).
const BLOCKS = 'h1, h2, h3, h4, p, legend, label, button, a, input, select, textarea, summary, dt, dd, th, td';
const apart = 'dialog, .sr-only, [hidden]';
const seen = e => {
  const style = getComputedStyle(e);
  return e.getClientRects().length > 0 && e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && style.clip === 'auto' && style.clipPath === 'none' && e.offsetWidth > 1 && !e.closest(apart);
};
const lifted = e => {
  for (let box = e; box; box = box.parentElement) {
    if (['fixed', 'absolute', 'sticky'].includes(getComputedStyle(box).position)) return true;
  }
  return false;
};
const blocks = [...document.querySelectorAll(BLOCKS)]
  .filter(e => !e.parentElement.closest(BLOCKS) && seen(e) && !lifted(e));
const faults = [];
for (let i = 1; i < blocks.length; i++) {
  const [one, next] = [blocks[i - 1], blocks[i]].map(e => e.getBoundingClientRect());
  const above = next.bottom <= one.top + 1;
  const beside = Math.min(one.bottom, next.bottom) - Math.max(one.top, next.top) > Math.min(one.height, next.height) / 2;
  if (above && next.left < one.right || beside && next.right <= one.left + 1) {
    faults.push(`stands after, is seen before: ${blocks[i].outerHTML.slice(0, 100)} … ${blocks[i - 1].outerHTML.slice(0, 100)}`);
  }
}
return faults.slice(0, 3);
