// The clock jumps ahead, and the server says that the login is over.
const now = Date.now;
Date.now = () => now() + 31 * 60 * 1000;
const ask = window.fetch;
window.fetch = (address, options) => String(address).includes('/session')
  ? Promise.resolve(Response.json({ loggedIn: false, secondsLeft: 0 }))
  : ask(address, options);
