// WCAG 1.4.4: text alone at double its size; called again with false it goes.
const root = document.documentElement;
root.style.fontSize = '';
if (arguments[0]) root.style.fontSize = 2 * parseFloat(getComputedStyle(root).fontSize) + 'px';
