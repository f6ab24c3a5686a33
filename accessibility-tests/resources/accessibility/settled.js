// The page has stopped moving: loaded, and no request of its own is waited for.
const clients = Object.values(window.Vaadin?.Flow?.clients || {});
return document.readyState === 'complete' && clients.every(c => !c.isActive || !c.isActive()) && !!document.querySelector('h1');
