// Text that is typed but not yet with the server is kept in this browser, and put back after a lost connection or a new
// login. On a shared computer it goes when the login ends or the browser is closed.
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

borger.loginEnded = () => quietly(() => {
  if (shared()) {
    borger.forgetKept();
    sessionStorage.removeItem(SHARED);
  }
});

// As String.hashCode() of the server, so that both can say which text they mean without sending it again.
const hash = words => {
  let h = 0;
  for (let i = 0; i < words.length; i++) {
    h = (31 * h + words.charCodeAt(i)) | 0;
  }
  return h;
};

// What stood in the field when the person began to write there.
const bases = new WeakMap();

const read = field => {
  const kept = JSON.parse(store().getItem(nameOf(field)) ?? 'null');
  return typeof kept?.text === 'string' ? kept : null;
};

const use = (field, words) => {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

document.addEventListener('input', event => {
  const field = event.target;
  if (field.dataset?.keep) {
    quietly(() => store().setItem(nameOf(field), JSON.stringify({ text: field.value, base: bases.get(field) })));
  }
  if (field.dataset?.shared !== undefined) {
    borger.sharedComputer(field.checked);
  }
});

// Only the server knows what it has saved; what was typed after that stays here.
borger.saved = (keep, saved) => quietly(() => {
  const field = [...document.querySelectorAll('[data-keep]')].find(other => other.dataset.keep === keep);
  if (field) {
    bases.set(field, saved);
  }
  const kept = read({ dataset: { keep } });
  if (kept && hash(kept.text) === saved) {
    store().removeItem(PREFIX + keep);
  }
});

const note = (field, words) => {
  const line = document.createElement('div');
  line.className = 'kept-note';
  const said = document.createElement('p');
  said.textContent = words;
  line.append(said);
  field.parentElement.append(line);
  return line;
};

// The server has a newer answer than the one that this text was written over: the person chooses.
const offer = (field, words) => {
  const line = note(field, text('kept.other'));
  const own = document.createElement('p');
  own.className = 'typed';
  own.textContent = words;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-secondary';
  button.textContent = text('kept.use');
  button.addEventListener('click', () => {
    line.remove();
    use(field, words);
    field.focus();
  });
  line.append(own, button);
  borger.say?.(text('kept.other'));
};

// Once, as the field comes to the page: what is typed into it later is not to be mistaken for what was kept.
const met = new WeakSet();
const putBack = field => {
  if (met.has(field)) {
    return;
  }
  met.add(field);
  const now = hash(field.value);
  bases.set(field, now);
  const kept = read(field);
  if (kept === null) {
    return;
  }
  if (kept.text === field.value) {
    store().removeItem(nameOf(field));
  } else if (kept.base === now) {
    use(field, kept.text);
    note(field, text('kept.note'));
    borger.say?.(text('kept'));
  } else {
    offer(field, kept.text);
  }
};

let planned;
new MutationObserver(() => {
  clearTimeout(planned);
  planned = setTimeout(() => quietly(() => {
    document.querySelectorAll('[data-keep]').forEach(putBack);
    document.querySelectorAll('[data-shared]').forEach(box => (box.checked = shared()));
  }), 100);
}).observe(document.body, { childList: true, subtree: true });

document.addEventListener('submit', event => {
  if (event.target.matches('[data-log-out]')) {
    borger.forgetKept();
    quietly(() => sessionStorage.removeItem(SHARED));
  }
}, { capture: true });
