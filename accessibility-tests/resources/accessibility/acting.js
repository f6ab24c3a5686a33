// Of all that can look otherwise when somebody is about to use it, one of each kind that looks alike, by its place.
const chain = e => (e ? chain(e.parentElement) + ' ' + [...e.attributes].filter(a => /^(class|type|disabled|open|aria-(current|pressed|invalid|expanded|disabled|selected))$/.test(a.name))
  .reduce((all, a) => `${all}[${a.name}=${a.value}]`, e.localName) : '');
const looks = e => {
  const style = getComputedStyle(e);
  return [chain(e), style.color, style.backgroundColor, style.fontSize, style.fontWeight].join('|');
};
const known = new Set();
return [...document.querySelectorAll(arguments[0])]
  .map((e, place) => [looks(e), place])
  .filter(([kind]) => !known.has(kind) && known.add(kind))
  .map(([, place]) => place);
