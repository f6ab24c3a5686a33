// What sticks out to the right, what is cut off inside its box, and what moves although nobody asked for it.
const shown = e => e.getClientRects().length > 0 && e.checkVisibility({ visibilityProperty: true });
const name = e => e.outerHTML.slice(0, 120);
const all = [...document.body.querySelectorAll('*')].filter(shown);
const width = document.documentElement.clientWidth;
const clipped = e => { const s = getComputedStyle(e); return s.clip !== 'auto' || s.clipPath !== 'none'; };
const unseen = e => clipped(e) || e.closest('.sr-only, .unseen, [hidden]') || (e.clientWidth <= 1 && e.clientHeight <= 1);
const cuts = e => {
  const style = getComputedStyle(e);
  return (['hidden', 'clip'].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
    || (['hidden', 'clip'].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1);
};
const faults = [];
if (document.documentElement.scrollWidth > width) {
  const beyond = all.filter(e => e.getBoundingClientRect().right > width + 1).slice(0, 3).map(name);
  // what is drawn before or after an element is none itself
  (beyond.length ? beyond : ['something drawn']).forEach(e => faults.push('sticks out: ' + e));
}
all.filter(e => e !== document.body && !unseen(e) && e.innerText?.trim() && cuts(e))
  .slice(0, 3).forEach(e => faults.push('is cut off: ' + name(e)));
// what lies over the page must not reach out of a window that is low, and nothing may stick there and hide the rest
document.querySelectorAll('dialog[open]').forEach(e => {
  const box = e.getBoundingClientRect();
  if ((box.top < 0 || box.bottom > innerHeight + 1) && !['auto', 'scroll'].includes(getComputedStyle(e).overflowY)) {
    faults.push('reaches out of the window: ' + name(e));
  }
});
const stuck = all.filter(e => ['fixed', 'sticky'].includes(getComputedStyle(e).position) && !unseen(e) && !e.closest('dialog'))
  .map(e => e.getBoundingClientRect()).filter(box => box.bottom > 0 && box.top < innerHeight)
  .reduce((sum, box) => sum + Math.min(box.bottom, innerHeight) - Math.max(box.top, 0), 0);
if (stuck > innerHeight / 3) faults.push(`sticks over the page: ${Math.round(stuck)} px of ${innerHeight}`);
if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
  document.getAnimations().filter(a => a.playState === 'running').slice(0, 3)
    .forEach(a => faults.push('moves: ' + name(a.effect.target)));
}
// with colours of one's own there are no backgrounds: what can be pressed or written in must have an edge or be underlined
if (matchMedia('(forced-colors: active)').matches) {
  const edged = e => ['', '::before', '::after'].some(part => {
    const style = getComputedStyle(e, part || null);
    return ['Top', 'Right', 'Bottom', 'Left'].some(side => parseFloat(style['border' + side + 'Width']) > 0
      && style['border' + side + 'Style'] !== 'none');
  });
  const shownAs = e => ['checkbox', 'radio'].includes(e.type) && e.labels[0] ? [e, e.labels[0]] : [e];
  all.filter(e => e.matches('button, .button, input:not([type=hidden], [type=file]), select, textarea') && !unseen(e.labels?.[0] ?? e))
    .filter(e => !shownAs(e).some(edged) && !getComputedStyle(e).textDecorationLine.includes('underline')
      && getComputedStyle(e).appearance === 'none')
    .slice(0, 3).forEach(e => faults.push('has no edge: ' + name(e)));
}
return faults;
