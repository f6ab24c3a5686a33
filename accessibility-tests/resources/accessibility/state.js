// Which page it is by now, and in which state: the one that it names itself, or that a person would name first.
const named = document.querySelector('main')?.dataset.state;
const seen = selector => [...document.querySelectorAll(selector)].some(e => e.checkVisibility());
const typed = [...document.querySelectorAll('main input, main textarea, main select')].some(e =>
  ['checkbox', 'radio'].includes(e.type) ? e.checked : !['hidden', 'submit', 'button'].includes(e.type) && e.value);
const written = selector => [...document.querySelectorAll(selector)].some(e => e.textContent.trim());
const texts = [document.querySelector('main')?.innerText ?? '',
  ...[...document.querySelectorAll('main input:not([type=hidden]), main textarea')].map(e => e.value)];
const long = texts.some(text => /[^\s/]{60}/.test(text));
const state = named ? named
  : seen('dialog[open]') ? 'dialog'
  : seen('.error-page') ? 'refused'
  : seen('.form-error-summary, .error-summary, main [aria-invalid=true], .upload-progress .refused') ? 'error'
  : seen('.connection.lost p') ? 'offline'
  : long ? 'long'
  : seen('main .alert') ? 'notice'
  : seen('.upload-progress .sending') ? 'busy'
  : typed && written('.saved-mark') ? 'saved'
  : typed ? 'filled'
  : seen('main tbody tr, main .files li, main .point-card') ? 'list' : 'fresh';
return [location.pathname, state];
