// Says in our words when the connection is lost and when it is back, and shows a line while the server is asked.
import { stayInSight, text } from './parts.js';

const borger = (window.borger = window.borger ?? {});
const state = window.Vaadin?.connectionState;

const bar = document.createElement('div');
bar.className = 'connection';
bar.setAttribute('role', 'status');
const line = document.createElement('div');
line.className = 'loading-line';
document.body.append(line, bar);
new ResizeObserver(stayInSight).observe(bar);

const tell = words => {
  if (!words) {
    bar.replaceChildren();
    return;
  }
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  bar.replaceChildren(paragraph);
};

let lost = false;
state?.addStateChangeListener((before, now) => {
  document.body.classList.toggle('loading', now === 'loading');
  if (now === 'connection-lost' || now === 'reconnecting') {
    if (!lost) {
      lost = true;
      tell(text('connection.lost'));
    }
  } else if (now === 'connected') {
    if (lost) {
      lost = false;
      tell(text('connection.again'));
      setTimeout(() => lost || tell(''), 4000);
    }
  }
});
