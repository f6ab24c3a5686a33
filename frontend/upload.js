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

borger.upload = (group, sending, done, failed) => {
  const input = group.querySelector('input[type=file]');
  const drop = group.querySelector('.drop');
  const told = group.querySelector('.upload-progress');
  const say = (words, refused) => {
    const line = document.createElement('p');
    line.className = refused ? 'refused' : '';
    line.textContent = words;
    told.replaceChildren(line);
  };
  const fill = (pattern, ...values) => pattern.replace(/\{(\d)}/g, (all, index) => values[index]);

  const send = file => new Promise(resolve => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    let last = -1;
    request.upload.onprogress = event => {
      const step = Math.floor((event.loaded / event.total) * (100 / STEP)) * STEP;
      if (event.lengthComputable && step > last) {
        last = step;
        say(fill(sending, file.name, step));
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
    const refused = [];
    const taken = [];
    for (const file of files) {
      const problem = await send(file);
      (problem ? refused : taken).push(problem ?? fill(done, file.name));
      group.dispatchEvent(new CustomEvent('uploaded'));
    }
    say([...taken, ...refused].join(' '), refused.length > 0);
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
