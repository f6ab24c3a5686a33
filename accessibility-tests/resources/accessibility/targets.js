// Main acts and fields are large enough for a thumb (WCAG 2.5.5): 44 px; all else is axe's to judge (2.5.8).
const shown = e => e.getClientRects().length > 0 && e.checkVisibility({ visibilityProperty: true });
const sized = e => (['checkbox', 'radio'].includes(e.type) && e.labels[0] ? e.labels[0] : e).getBoundingClientRect();
return [...document.querySelectorAll('.button, main input, main select, main textarea')]
  .filter(e => shown(e) && e.type !== 'hidden' && sized(e).height < 43.5)
  .slice(0, 5).map(e => `only ${Math.round(sized(e).height)} px high: ${e.outerHTML.slice(0, 120)}`);
