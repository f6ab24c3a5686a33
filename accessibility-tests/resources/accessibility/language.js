// What leads to the other language says so, in that language (WCAG 3.1.2).
return [...document.querySelectorAll('a[hreflang]')].filter(a => a.lang !== a.hreflang)
  .map(a => `not marked as ${a.hreflang}: ${a.outerHTML.slice(0, 120)}`);
