// Sends files as soon as they are chosen or dropped, one after the other, and tells how it goes in words.
import './parts.js';

const borger = (window.borger = window.borger ?? {});
const STEP = 25;

// The server says in the person's words why it did not take a file.
const reasonIn = request => {
  try {
    return JSON.parse(request.responseText).rejected[0].reason;
  } catch {
    return null;
  }
};

borger.upload = (group, sending, goesOn, done, failed) => {
  const input = group.querySelector('input[type=file]');
  const drop = group.querySelector('.drop');
  const told = group.querySelector('.upload-progress');
  const waiting = [];
  let current = null;
  // nothing is said of how far it is before the browser tells: a small file is there at once
  let percent = -1;
  let pressed = null;

  const fill = (pattern, ...values) => pattern.replace(/\{(\d)}/g, (all, index) => values[index]);
  const say = (words, kind = '') => {
    const line = document.createElement('p');
    line.className = kind;
    line.textContent = words;
    told.replaceChildren(line);
  };
  const sayHowFar = () => say(fill(sending, current.name, Math.max(percent, 0)) + (pressed ? `. ${goesOn}` : ''), 'sending');

  // Whoever goes on while a file is on its way goes on when it has come: else it would be lost without a word.
  const hold = event => {
    const button = event.target.closest('main button, main a[href]');
    if (button && group.isConnected && !group.contains(button)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed = button;
      sayHowFar();
    }
  };
  const ask = event => event.preventDefault();
  const holding = yes => {
    const change = yes ? 'addEventListener' : 'removeEventListener';
    document[change]('click', hold, true);
    window[change]('beforeunload', ask);
  };

  const send = file => new Promise(resolve => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.upload.onprogress = event => {
      const step = Math.floor((event.loaded / event.total) * (100 / STEP)) * STEP;
      if (event.lengthComputable && step > percent) {
        percent = step;
        sayHowFar();
      }
    };
    request.onload = () => {
      const taken = request.status >= 200 && request.status < 300;
      resolve(taken ? null : reasonIn(request) ?? fill(failed, file.name));
    };
    request.onerror = request.ontimeout = () => resolve(fill(failed, file.name));
    request.open('POST', group.dataset.target);
    request.send(form);
  });

  const sendAll = async files => {
    waiting.push(...files);
    if (current) return;
    const refused = [];
    const taken = [];
    holding(true);
    while (waiting.length > 0) {
      current = waiting.shift();
      percent = -1;
      const problem = await send(current);
      (problem ? refused : taken).push(problem ?? fill(done, current.name));
      group.dispatchEvent(new CustomEvent('uploaded'));
    }
    current = null;
    holding(false);
    say([...taken, ...refused].join(' '), refused.length > 0 ? 'refused' : '');
    if (refused.length === 0) pressed?.click();
    pressed = null;
  };

  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    sendAll(files);
  });
  drop.addEventListener('dragover', event => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', event => {
    event.preventDefault();
    drop.classList.remove('over');
    sendAll([...event.dataTransfer.files]);
  });
};

// Focus stays near: on the file that took the place of the one removed, else on the choice.
borger.removed = (group, index, words) => setTimeout(() => {
  const buttons = group.querySelectorAll('.files button');
  (buttons[Math.min(index, buttons.length - 1)] ?? group.querySelector('input[type=file]')).focus();
  borger.say(words);
});
