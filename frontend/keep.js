// Text that is typed but not yet with the server is kept in this browser, and put back after a lost connection or a new
// login. On a shared computer it goes when the browser is closed.
import { text } from './parts.js';

const borger = (window.borger = window.borger ?? {});
const PREFIX = 'borger.kept.';
const SHARED = 'borger.shared';
const shared = () => sessionStorage.getItem(SHARED) === 'yes';
const store = () => (shared() ? sessionStorage : localStorage);
const nameOf = field => PREFIX + field.dataset.keep;
const keysOf = storage => Object.keys(storage).filter(key => key.startsWith(PREFIX));

const quietly = action => {
  try {
    action();
  } catch {
    // Storage may be full or forbidden; the answers are still saved as fields are left.
  }
};

borger.forgetKept = (prefix = '') => quietly(() => {
  for (const storage of [localStorage, sessionStorage]) {
    keysOf(storage).filter(key => key.startsWith(PREFIX + prefix)).forEach(key => storage.removeItem(key));
  }
});

borger.sharedComputer = on => quietly(() => {
  const from = store();
  const kept = keysOf(from).map(key => [key, from.getItem(key)]);
  sessionStorage.setItem(SHARED, on ? 'yes' : 'no');
  kept.forEach(([key, value]) => {
    from.removeItem(key);
    store().setItem(key, value);
  });
});

const waiting = new Map();

document.addEventListener('input', event => {
  if (event.target.dataset?.keep) {
    quietly(() => store().setItem(nameOf(event.target), event.target.value));
  }
  if (event.target.dataset?.shared !== undefined) {
    borger.sharedComputer(event.target.checked);
  }
});

document.addEventListener('change', event => {
  if (event.target.dataset?.keep) {
    waiting.set(nameOf(event.target), event.target.value);
  }
});

// The server has answered, and not with a fault: what was on its way is saved there.
borger.arrivedAtServer = () => setTimeout(() => {
  if (!document.querySelector('[data-fault]')) {
    waiting.forEach((value, name) => quietly(() => {
      if (store().getItem(name) === value) {
        store().removeItem(name);
      }
    }));
  }
  waiting.clear();
});

// Once, as the field comes to the page: what is typed into it later is not to be mistaken for what was kept.
const met = new WeakSet();
const putBack = field => {
  if (met.has(field)) {
    return;
  }
  met.add(field);
  const kept = store().getItem(nameOf(field));
  if (kept === null) {
    return;
  }
  if (kept === field.value) {
    store().removeItem(nameOf(field));
    return;
  }
  field.value = kept;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  const note = document.createElement('p');
  note.className = 'kept-note';
  note.textContent = text('kept.note');
  field.parentElement.append(note);
  borger.say?.(text('kept'));
};

let planned;
new MutationObserver(() => {
  clearTimeout(planned);
  planned = setTimeout(() => quietly(() => document.querySelectorAll('[data-keep]').forEach(putBack)), 100);
}).observe(document.body, { childList: true, subtree: true });

document.addEventListener('submit', event => {
  if (event.target.matches('[data-log-out]')) {
    borger.forgetKept();
  }
}, { capture: true });
