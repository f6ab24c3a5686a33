// Contrast where axe cannot tell by itself: icons beside the words are taken away, and of a shade each end is tried.
// While links are held as if in focus (the first argument), the skip link comes out and covers others. Of those held
// (a selector, and the places of some) only they are looked at; without places, the whole page.
const done = arguments[arguments.length - 1];
const bare = new CSSStyleSheet();
bare.replaceSync(`*, *::before, *::after {background-image: none !important; transition: none !important}
  *::before, *::after {content: none !important}`);
const light = colour => colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
const shaded = [...document.querySelectorAll('*')]
  .map(e => [e, getComputedStyle(e).backgroundImage])
  .filter(([, image]) => image.includes('gradient('))
  .map(([e, image]) => [e, image.match(/rgba?\([^)]*\)/g).sort((a, b) => light(a) - light(b)), e.style.backgroundColor]);
const told = kind => found => found.nodes.map(node =>
  `${kind} ${found.id}: ${node.html.slice(0, 200)}\n    ${[...node.any, ...node.all, ...node.none].map(check => check.message).join(' · ')}`);
const [inFocus, selector, places] = arguments;
const held = [...document.querySelectorAll(selector)].filter((e, place) => places.includes(place));
const covered = node => inFocus && node.any.some(check => check.data?.messageKey === 'bgOverlap');
const parsed = colour => {
  const known = new axe.commons.color.Color();
  known.parseString(colour);
  return known;
};
// what paints its own ground is as clear whatever lies behind each of its lines
const onItsOwn = node => {
  const style = getComputedStyle(document.querySelector(node.target[0]));
  const ground = parsed(style.backgroundColor);
  return ground.alpha === 1 && axe.commons.color.getContrast(ground, parsed(style.color)) >= 7;
};
const readable = found => ({...found, nodes: found.nodes.filter(node => !covered(node) && !onItsOwn(node))});
const look = async end => {
  shaded.forEach(([e, colours]) => { e.style.backgroundColor = colours.at(end); });
  const result = await axe.run(held.length > 0 ? held : document, {
    runOnly: {type: 'rule', values: ['color-contrast', 'color-contrast-enhanced']}, resultTypes: ['violations', 'incomplete'],
  });
  return [...result.violations.flatMap(told('too faint:')), ...result.incomplete.map(readable).flatMap(told('cannot tell:'))];
};
document.adoptedStyleSheets.push(bare);
(async () => [...await look(0), ...shaded.length > 0 ? await look(-1) : []])()
  .catch(error => ['axe itself failed: ' + error])
  .then(faults => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== bare);
    shaded.forEach(([e, , before]) => { e.style.backgroundColor = before; });
    done(faults);
  });
