// What a person sees: fields by their label, groups by their legend, buttons and links by what stands on them.
const [what, wanted, inside] = arguments;
const clean = text => (text || '').replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
const shown = element => element.getClientRects().length > 0 && element.checkVisibility({visibilityProperty: true});
const best = (elements, name) => {
  const exact = elements.filter(e => clean(name(e)) === wanted);
  return exact.length ? exact : elements.filter(e => clean(name(e)).startsWith(wanted));
};
const all = (selector, from = document) => [...from.querySelectorAll(selector)].filter(shown);
const fromMain = elements => elements.find(e => e.closest('main, dialog')) || elements[0] || null;
const group = legend => all('fieldset, [role=group], [role=radiogroup]').find(g => {
  const named = g.querySelector(':scope > legend') || document.getElementById((g.getAttribute('aria-labelledby') || '').split(' ')[0]);
  const text = clean(named && named.textContent);
  return text === legend || text.startsWith(legend);
});
const root = inside ? group(inside) : document;
if (!root) return null;
if (what === 'group') return group(wanted) || null;
if (what === 'field') {
  const label = fromMain(best(all('label', root), l => l.textContent));
  return label && label.control;
}
if (what === 'button') {
  const name = e => e.getAttribute('aria-label') || (e.matches('input') ? e.value : e.textContent);
  return fromMain(best(all('button, a[href], summary, input[type=submit], [role=button]', root), name));
}
if (what === 'error') {
  const field = arguments[3];
  if (!field.matches('[aria-invalid=true]') && !field.querySelector('[aria-invalid=true]')) return '';
  const ids = (field.getAttribute('aria-describedby') || '') + ' ' + (field.getAttribute('aria-errormessage') || '');
  return ids.split(/\s+/).filter(Boolean).map(id => clean(document.getElementById(id)?.textContent)).join(' | ');
}
throw new Error('Unknown: ' + what);
