// What can be written in or ticked has an edge three times as strong as what is beside it (WCAG 1.4.11).
const shown = e => e.getClientRects().length > 0 && e.checkVisibility({ visibilityProperty: true });
const rgba = colour => (colour.match(/[\d.]+/g) || ['0', '0', '0', '0']).map(Number);
const alpha = colour => rgba(colour)[3] ?? 1;
const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255)
  .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
const contrast = (one, other) => {
  const [a, b] = [one, other].map(c => luminance(rgba(c)));
  return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
};
const behind = e => {
  for (let box = e.parentElement; box; box = box.parentElement) {
    const colour = getComputedStyle(box).backgroundColor;
    if (alpha(colour) > .99) return colour;
  }
  return 'rgb(255, 255, 255)';
};
const strength = (e, part) => {
  const style = getComputedStyle(e, part);
  if (part && style.content === 'none') return 0;
  const around = behind(e);
  const sides = ['Top', 'Right', 'Bottom', 'Left']
    .filter(side => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none')
    .map(side => contrast(style[`border${side}Color`], around));
  const fill = alpha(style.backgroundColor) > .99 ? contrast(style.backgroundColor, around) : 0;
  return Math.max(sides.length === 4 ? Math.min(...sides) : 0, fill);
};
const best = e => Math.max(...[e, ...(['checkbox', 'radio'].includes(e.type) ? e.labels : [])]
  .flatMap(drawn => [strength(drawn, null), strength(drawn, '::before'), strength(drawn, '::after')]));
return [...document.querySelectorAll('input:not([type=hidden], [type=file]), select, textarea')]
  .filter(e => !e.disabled && (shown(e) || shown(e.labels?.[0] ?? e)) && getComputedStyle(e).appearance !== 'auto')
  .filter(e => best(e) < 3)
  .slice(0, 5).map(e => `edge only ${best(e).toFixed(1)} to 1: ${e.outerHTML.slice(0, 120)}`);
