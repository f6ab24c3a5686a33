// In which state the page is: the one that a person would name first.
const seen = selector => [...document.querySelectorAll(selector)].some(e => e.checkVisibility());
const typed = [...document.querySelectorAll('main input, main textarea, main select')].some(e =>
  ['checkbox', 'radio'].includes(e.type) ? e.checked : !['hidden', 'submit', 'button'].includes(e.type) && e.value);
return seen('dialog[open]') ? 'dialog'
  : seen('.error-page') ? 'refused'
  : seen('.form-error-summary, .error-summary, main [aria-invalid=true]') ? 'error'
  : seen('.connection p') ? 'offline'
  : seen('main .alert') ? 'notice'
  : typed ? 'filled'
  : seen('main tbody tr') ? 'list' : 'fresh';
