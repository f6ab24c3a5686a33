// What stands the same on every page: the ways around at the top, and all of the foot, as read and in order.
const clean = text => text.replace(/\s+/g, ' ').trim();
return [...document.querySelectorAll('header nav a, footer h2, footer address, footer a')].map(e =>
  e.tagName.toLowerCase() + ' ' + clean(e.innerText) + (e.href ? ' → ' + e.getAttribute('href') : ''));
