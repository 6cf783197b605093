/**
 * The people who are compared, as the address has them.
 */
import { format, parse } from '../../wanted.js';

/**
 * @param {string} [text] of the address
 * @return {string[]} the keys of the people to compare, at most two
 */
export function comparedIn(text) {
  return parse(text).map(({ name }) => name).slice(0, 2);
}

/**
 * @param {string[]} keys
 * @return {string | null} for the address
 */
export function comparedText(keys) {
  return format(keys.map((name) => ({ name })));
}
