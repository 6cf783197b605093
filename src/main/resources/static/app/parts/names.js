/**
 * What things are called that the address knows by their keys.
 */
import { useAsk } from '../ask.js';

/** @type {Map<string, object>} what was picked here: its name is known already */
const picked = new Map();

/** The variables and fields of the operation, by kind. */
const FIELDS = { SKILL: 'skill', PERSON: 'person', ADD_ON: 'addOn' };

/**
 * @param {string} kind
 * @param {{id: string, key: string, name: string}} thing
 */
export function remember(kind, thing) {
  picked.set(`${kind} ${thing.key}`, thing);
}

/**
 * @param {string} kind
 * @param {string | null | undefined} key
 * @return {{id?: string, key: string, name: string} | null} the thing; until its name is known, and if there is none, named by its key
 */
export function useNamed(kind, key) {
  const known = picked.get(`${kind} ${key}`);
  const field = FIELDS[kind];
  const asked = useAsk('explorer/names-by-keys', key && !known ? { [field]: { key } } : null);
  if (!key) {
    return null;
  }
  const found = asked.data?.[field];
  return known ?? (found?.key === key ? found : { key, name: key });
}
