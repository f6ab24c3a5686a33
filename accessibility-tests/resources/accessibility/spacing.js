// WCAG 1.4.12: a person's own spacing of text; called again with false it goes.
window.ownSpacing ??= new CSSStyleSheet();
window.ownSpacing.replaceSync(arguments[0]
  ? '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}'
  : '');
if (!document.adoptedStyleSheets.includes(window.ownSpacing)) document.adoptedStyleSheets.push(window.ownSpacing);
