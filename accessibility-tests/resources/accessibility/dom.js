// The page as a browser with scripts has it: what stands in noscript is not there for it. No clone of the page is made,
// since a copied base element would make the browser reckon its base anew.
return '<!DOCTYPE html>' + document.documentElement.outerHTML.replace(/<noscript[\s\S]*?<\/noscript>/g, '');
