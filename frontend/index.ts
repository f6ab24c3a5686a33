// Leads from page to page. Vaadin's own router would also take hold of links to plain pages; this one follows only
// those to pages that Vaadin drives, and is a tenth of its size.
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import './connection.js';

const DRIVEN = /^\/(klag|mine-sager|fuldmagter|paa-vegne-af|sagsbehandling|demo\/dele)(\/|$)/;
const flow = new Flow({ imports: () => import('Frontend/generated/flow/generated-flow-imports.js') });
const [{ action }] = flow.serverSideRoutes as any;
const outlet = document.querySelector('#outlet')!;
let shown = '';

async function show({ pathname, search }: { pathname: string; search: string }) {
  shown = pathname + search;
  const context = { pathname, search };
  const page = await action(context);
  if (page.parentNode !== outlet) {
    outlet.replaceChildren(page);
  }
  await page.onBeforeEnter(context, {
    prevent: () => undefined,
    redirect: (path: string) => go(new URL(path, document.baseURI)),
    continue: () => undefined
  });
}

async function go(address: URL) {
  history.pushState(null, '', address);
  await show(address);
}

document.addEventListener('click', event => {
  const link = (event.target as Element).closest?.('a');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.hasAttribute('download') || 'plain' in link.dataset
      || (link.target && link.target !== '_self') || link.origin !== location.origin || !DRIVEN.test(link.pathname)) {
    return;
  }
  if (link.pathname === location.pathname && link.search === location.search && link.hash) {
    return;
  }
  event.preventDefault();
  go(new URL(link.href));
});
window.addEventListener('popstate', () => {
  // A jump within the page is the browser's own business.
  if (location.pathname + location.search !== shown) {
    show(location);
  }
});
window.addEventListener('vaadin-navigated', () => (shown = location.pathname + location.search));
window.addEventListener('vaadin-router-go', event => go((event as CustomEvent).detail));
show(location);
