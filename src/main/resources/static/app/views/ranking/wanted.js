/**
 * Wanted skills and compared people, as the address and the API have them.
 */
import { format, parse } from '../../wanted.js';

/**
 * @typedef {object} Wanted
 * @property {string} key of the skill
 * @property {string | null} level of the schema's Level; null for any
 */

/** The service takes no more. */
export const MOST_SKILLS = 20;

/**
 * @param {string} [text] of the address
 * @return {Wanted[]}
 */
export function wantedIn(text) {
  return parse(text).map(({ name, level }) => ({ key: name, level }));
}

/**
 * @param {Wanted[]} wanted
 * @return {string | null} for the address
 */
export function wantedText(wanted) {
  return format(wanted.map(({ key, level }) => ({ name: key, level })));
}

/**
 * @param {Wanted[]} wanted
 * @return {object[] | undefined} for the API; left out when nothing is wanted
 */
export function wantedInput(wanted) {
  return wanted.length ? wanted.map(({ key, level }) => ({ skill: { key }, ...(level && { level }) })) : undefined;
}

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
