// What stands in noscript is the page for this person, but axe would not look there.
document.querySelectorAll('noscript').forEach(n => n.replaceWith(...n.childNodes));
