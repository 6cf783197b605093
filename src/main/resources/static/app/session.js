/**
 * On whose behalf the page asks. The token is kept in memory only: a reload forgets it.
 */
import { Shared } from './events.js';

/**
 * @typedef {object} Viewer
 * @property {string} key of the person
 * @property {string} name
 * @property {string} token
 */

/** @type {Shared<Viewer | null>} whom the page acts as; null for whoever the service takes it for */
export const viewer = new Shared(null);

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
