// Focus, counts and announcements: what Java cannot say in the browser.
const borger = (window.borger = window.borger ?? {});
const region = () => {
  let element = document.getElementById('besked');
  if (!element) {
    element = document.createElement('div');
    element.id = 'besked';
    element.className = 'sr-only';
    element.setAttribute('role', 'status');
    document.body.append(element);
  }
  return element;
};
// The region must stand there before its text comes, or screen readers keep silent.
region();

export const text = (key, ...fill) => {
  borger.texts ??= JSON.parse(document.getElementById('tekster')?.textContent ?? '{}');
  return (borger.texts[key] ?? '').replace(/\{(\d)}/g, (all, index) => fill[index] ?? all);
};

borger.say = words => {
  region().textContent = '';
  setTimeout(() => (region().textContent = words), 150);
};

// Where one stands stays in sight (WCAG 2.4.11) when something comes to the page or goes from it, at once or when the server
// has answered, and when the window gets another size. Whoever scrolls away from it is left alone.
let standing = true;
export const stayInSight = () => {
  const at = document.activeElement;
  if (standing && at && at !== document.body) {
    (at.labels?.[0] ?? at).scrollIntoView({ block: 'nearest' });
  }
};
for (const here of ['focusin', 'input']) {
  document.addEventListener(here, () => (standing = true));
}
for (const away of ['wheel', 'pointerdown']) {
  document.addEventListener(away, () => (standing = false), { passive: true });
}
const SCROLLING = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '];
document.addEventListener('keydown', event => {
  standing &&= !SCROLLING.includes(event.key) || event.target.matches('input, select, textarea');
});
new ResizeObserver(stayInSight).observe(document.body);
window.addEventListener('resize', () => requestAnimationFrame(stayInSight));

// After Flow has put in what came with the same answer of the server.
borger.focusOn = element => setTimeout(() => {
  element.focus();
  element.scrollIntoView({ block: 'start' });
});

borger.arrived = page => {
  window.scrollTo(0, 0);
  setTimeout(() => {
    page.querySelector('h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    stayInSight(); // on a small window the top of the page may fill it
  });
};

borger.count = (group, left, over) => {
  const area = group.querySelector('textarea');
  const seen = group.querySelector('.count');
  const heard = group.querySelector('[role=status]');
  const most = Number(area.dataset.most);
  const first = seen.textContent;
  let timer;
  const words = () => {
    const rest = most - area.value.length;
    const number = Math.abs(rest).toLocaleString(document.documentElement.lang);
    return (rest < 0 ? over : left).replace('{0}', number);
  };
  const show = () => {
    seen.textContent = area.value ? words() : first;
    seen.classList.toggle('over', area.value.length > most);
  };
  area.addEventListener('input', () => {
    show();
    clearTimeout(timer);
    // Far from the end nobody wants to hear a number at every pause.
    if (area.value.length > most * 0.8) {
      timer = setTimeout(() => (heard.textContent = words()), 1200);
    }
  });
  setTimeout(show);
};

document.addEventListener('click', event => {
  const link = event.target.closest?.('a[data-goto]');
  const target = link && document.getElementById(link.dataset.goto);
  if (target) {
    event.preventDefault();
    (target.closest('.form-group') ?? target).scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }
});
