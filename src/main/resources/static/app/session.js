/**
 * On whose behalf the page asks. In local mode it may act as anybody; the token for that is kept in memory only, so a reload
 * forgets it. Elsewhere people sign in: the service keeps their tokens, and the browser a cookie that scripts can't read.
 */
import { Shared } from './shared.js';
import { service } from './service.js';

/**
 * @typedef {object} Viewer
 * @property {string} key of the person
 * @property {string} name
 * @property {string} token
 */

/** @type {Shared<Viewer | null>} whom the page acts as; null for whoever the service takes it for */
export const viewer = new Shared(null);

/** @type {Shared<boolean>} whether somebody is signed in */
export const signedIn = new Shared(false);

/** @type {Promise<{signedIn: boolean, header?: string, token?: string}> | null} */
let session = null;

/**
 * Acts as somebody from now on. Only local mode issues tokens like that.
 * @param {{key: string, name: string}} person
 */
export async function actAs(person) {
  const answer = await fetch('/local/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person: person.key }),
  });
  if (!answer.ok) {
    throw new Error((await answer.json().catch(() => ({}))).message ?? String(answer.status));
  }
  viewer.value = { key: person.key, name: person.name, token: (await answer.json()).token };
}

/** Acts as nobody in particular again. */
export function actAsNobody() {
  viewer.value = null;
}

async function readSession() {
  const answer = await fetch('/session');
  if (!answer.ok) {
    throw new TypeError(`No session: ${answer.status}`);
  }
  const read = await answer.json();
  signedIn.value = read.signedIn;
  return read;
}

/**
 * @param {boolean} [anew] whether what is known of the session is out of date
 * @return {Promise<Record<string, string>>} the headers by which the service knows on whose behalf the page asks
 */
export async function credentials(anew = false) {
  if (viewer.value) {
    return { Authorization: `Bearer ${viewer.value.token}` };
  }
  if (!service.signIn) {
    return {};
  }
  if (anew) {
    session = null;
  }
  session ??= readSession().catch((problem) => {
    session = null;
    throw problem;
  });
  const { header, token } = await session;
  return header ? { [header]: token } : {};
}

/** The session has ended: what the page knows of it counts no more. */
export function forgetSession() {
  session = null;
  signedIn.value = false;
}

/** @return {string} the address that leads to the issuer, and from there back to this view */
export function signInAddress() {
  return `/sign-in?${new URLSearchParams({ to: location.pathname + location.search })}`;
}

/** Ends the session here, and then at the issuer, which leads back to the first page. */
export async function signOut() {
  const headers = { 'Content-Type': 'application/json', ...await credentials(true) };
  await fetch('/sign-out', { method: 'POST', headers, body: '{}' });
  location.assign('/sign-out');
}
