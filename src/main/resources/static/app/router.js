/**
 * The address says what is shown. Links are plain links; the page follows them itself.
 */
import { Shared } from './shared.js';

/**
 * @typedef {object} Address
 * @property {string} path
 * @property {Record<string, string>} params
 */

/** @return {Address} */
function current() {
  return { path: location.pathname, params: Object.fromEntries(new URLSearchParams(location.search)) };
}

/** @type {Shared<Address>} */
export const address = new Shared(current());

/**
 * @param {string} path
 * @param {Record<string, string | number | null | undefined>} [params] those without a value are left out
 * @return {string} the address of a view
 */
export function to(path, params = {}) {
  const given = Object.entries(params).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
    .replaceAll('%7E', '~').replaceAll('%2C', ',');
  return query ? `${path}?${query}` : path;
}

/**
 * Goes to another view, or to the same with other parameters.
 * @param {string} href
 * @param {{replace?: boolean}} [options] `replace` changes the address in place: back leads to the view before
 */
export function go(href, { replace = false } = {}) {
  if (href === location.pathname + location.search) {
    return;
  }
  const before = address.value.path;
  history[replace ? 'replaceState' : 'pushState'](null, '', href);
  address.value = current();
  if (!replace && before !== address.value.path) {
    scrollTo(0, 0);
  }
}

/** Follows links within the page from now on. */
export function start() {
  addEventListener('popstate', () => {
    address.value = current();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
      || link.target || link.hasAttribute('download')) {
      return;
    }
    const url = new URL(link.href);
    if (url.hash && url.pathname + url.search === location.pathname + location.search) {
      return;
    }
    if (url.origin === location.origin && (url.pathname === '/' || url.pathname.startsWith('/explore/'))) {
      event.preventDefault();
      go(url.pathname + url.search);
    }
  });
}
