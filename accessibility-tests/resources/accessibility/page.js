// One look at the whole page: what every page must keep, and a print of its DOM to know it again by.
const hash = text => {
  let a = 0xdeadbeef, b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  return (4294967296 * (2097151 & (b ^ (b >>> 16))) + (a >>> 0)).toString(36);
};
const shown = element => element.getClientRects().length > 0 && element.checkVisibility({visibilityProperty: true});
const count = new Map();
document.querySelectorAll('[id]').forEach(e => count.set(e.id, (count.get(e.id) || 0) + 1));
// what people typed themselves may look like anything
const text = [...document.querySelectorAll('.typed')].reduce((all, own) => all.replace(own.innerText, ''), document.body.innerText);
const leftover = /\{\d\}|\$\{|\?\?[\w.]+|!\{|\bundefined\b|\b(identity|web|guidance|lobby|content|complaint|casework|documents|correspondence|demo|shared|representation|assisted|mediation|handover)(\.[a-z][\w-]*){2,}/g;
const named = e => (e.getAttribute('aria-label') || '').trim()
  || (e.getAttribute('aria-labelledby') || '').split(' ').some(id => id && document.getElementById(id)?.textContent.trim());
const fresh = !window.lookedAt;
window.lookedAt = true;
const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
const root = document.documentElement;
const tooWide = found => found.length ? found : [`the page itself, ${root.scrollWidth} px in ${root.clientWidth}`];
const outside = e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && shown(e);
return {
  url: location.href,
  path: location.pathname,
  title: document.title,
  language: document.documentElement.lang,
  headings: [...document.querySelectorAll('h1')].filter(shown).map(h => h.textContent.trim()),
  duplicates: [...count].filter(([, n]) => n > 1).map(([id]) => id),
  nameless: [...document.querySelectorAll('dialog[open]')].filter(e => !named(e)).map(e => e.outerHTML.slice(0, 120)),
  leftovers: (document.title + ' ' + text).match(leftover) || [],
  sideways: wide ? tooWide([...document.body.querySelectorAll('*')].filter(outside).slice(0, 5).map(e => e.outerHTML.slice(0, 120))) : null,
  onBody: !document.activeElement || document.activeElement === document.body,
  fresh,
  width: innerWidth,
  // what is ticked stands in no markup, and may look otherwise
  print: hash(document.documentElement.outerHTML.replace(/(name="_csrf"[^>]*value=")[^"]*/g, '$1')
    + [...document.querySelectorAll(':checked')].map(e => `${e.name} ${e.value}`)) + '@' + innerWidth
};
