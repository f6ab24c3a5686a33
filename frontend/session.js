// Asks before the login ends. The server's clock counts, so that all tabs agree.
import { text } from './parts.js';

const ADDRESS = '/session';
const dialog = () => document.getElementById('session');
let ends;
let asked = 0;

const ask = async method => {
  try {
    const response = await fetch(ADDRESS, { method, headers: { Accept: 'application/json' } });
    // A site that cannot tell has not said that the login is over.
    if (!response.ok) {
      return null;
    }
    const answer = await response.json();
    asked = Date.now();
    ends = answer.loggedIn ? asked + answer.secondsLeft * 1000 : asked;
    return answer;
  } catch {
    return null;
  }
};

const over = () => {
  window.onbeforeunload = null;
  window.borger?.loginEnded?.();
  location.assign('/udloebet?til=' + encodeURIComponent(location.pathname + location.search));
};

const stay = async () => {
  dialog().close();
  const answer = await ask('POST');
  if (answer && !answer.loggedIn) {
    over();
  }
};

let spoken = '';
const tell = seconds => {
  const words = seconds > 90
    ? text('session.minutes', Math.round(seconds / 60))
    : text('session.seconds', Math.max(15, Math.ceil(seconds / 15) * 15));
  if (words !== spoken) {
    spoken = words;
    dialog().querySelector('[role=timer]').textContent = words;
  }
};

const tick = async () => {
  const box = dialog();
  if (!box) {
    return;
  }
  const warn = Number(box.dataset.warn);
  let left = ends === undefined ? 0 : (ends - Date.now()) / 1000;
  // Ask anew before showing or leaving: something may have been done here or in another tab.
  if (ends === undefined || (left <= warn && !box.open) || left <= 0 || (box.open && Date.now() - asked > 15000)) {
    const answer = await ask('GET');
    if (!answer) {
      return;
    }
    if (!answer.loggedIn) {
      over();
      return;
    }
    left = answer.secondsLeft;
  }
  if (left > warn && box.open) {
    box.close();
  }
  if (left <= warn) {
    tell(left);
    if (!box.open) {
      box.showModal();
      box.querySelector('[data-stay]').focus();
    }
  }
};

document.addEventListener('click', event => {
  if (event.target.closest?.('[data-stay]')) {
    stay();
  }
});
document.addEventListener('cancel', event => {
  if (event.target === dialog()) {
    event.preventDefault();
    stay();
  }
}, { capture: true });
setInterval(tick, 5000);
document.addEventListener('visibilitychange', () => document.hidden || tick());
setTimeout(tick, 1000);
