// Keeps, in order, what live regions say, and whether they wait their turn: a text that comes into one is said once.
window.announced = [];
const LIVE = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], output';
const ASSERTIVE = '[aria-live=assertive], [role=alert]:not([aria-live=polite])';
const text = region => region.textContent.replace(/\s+/g, ' ').trim();
const last = new WeakMap();
const hear = region => {
  const now = text(region);
  if (now && now !== last.get(region)) {
    window.announced.push((region.matches(ASSERTIVE) ? 'Siger straks: ' : 'Siger: ') + now);
  }
  last.set(region, now);
};
new MutationObserver(changes => {
  const regions = new Set();
  for (const change of changes) {
    const element = change.target.nodeType === Node.ELEMENT_NODE ? change.target : change.target.parentElement;
    const region = element?.closest(LIVE);
    if (region && region.getAttribute('aria-live') !== 'off') regions.add(region);
  }
  regions.forEach(hear);
}).observe(document, { subtree: true, childList: true, characterData: true });
