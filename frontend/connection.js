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

const AGAIN_IS_SAID_FOR = 10_000;
const ASK_EVERY = 2_000;
let lost = false;
let asking;
let silence;

// Vaadin may have sent all that waited and still say that it reconnects, when the connection went while an answer was
// on its way: then the server itself is asked.
const idle = () => Object.values(window.Vaadin.Flow?.clients ?? {}).every(client => !client.isActive?.());
const ask = async () => {
  try {
    if (idle()) {
      const answer = await fetch('/icon.svg', { method: 'HEAD', cache: 'no-store' });
      if (answer.ok && lost && idle()) {
        state.state = 'connected';
      }
    }
  } catch {
    // No answer: it is lost, as has been said.
  }
};

state?.addStateChangeListener((before, now) => {
  document.body.classList.toggle('loading', now === 'loading');
  if (now === 'connection-lost' || now === 'reconnecting') {
    if (!lost) {
      lost = true;
      bar.classList.add('lost');
      asking = setInterval(ask, ASK_EVERY);
      tell(text('connection.lost'));
    }
  } else if (now === 'connected') {
    if (lost) {
      lost = false;
      bar.classList.remove('lost');
      clearInterval(asking);
      tell(text('connection.again'));
      clearTimeout(silence);
      silence = setTimeout(() => lost || tell(''), AGAIN_IS_SAID_FOR);
    }
  }
});
