// The page has stopped moving: loaded, a heading is seen, and no request of its own is waited for.
const clients = Object.values(window.Vaadin?.Flow?.clients || {});
const headed = [...document.querySelectorAll('h1')].some(h => h.getClientRects().length > 0);
return document.readyState === 'complete' && headed && clients.every(c => !c.isActive || !c.isActive());
