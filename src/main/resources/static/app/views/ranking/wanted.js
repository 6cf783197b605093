/**
 * Wanted skills and compared people, as the address holds them: `kubernetes~PROFICIENT~~java` and `noor.azimi~elin.fors`.
 */

/**
 * @typedef {object} Wanted
 * @property {string} key of the skill
 * @property {string | null} level of the schema's Level; null for any
 */

/** The service takes no more. */
export const MOST_SKILLS = 20;

export const LEVELS = ['NOVICE', 'BEGINNER', 'COMPETENT', 'PROFICIENT', 'EXPERT'];

/** A tilde divides, so one within a key is written in another way. */
function escaped(key) {
  return key.replaceAll('%', '%25').replaceAll('~', '%7E');
}

function unescaped(text) {
  return text.replaceAll('%7E', '~').replaceAll('%25', '%');
}

/**
 * @param {string} [text] of the address
 * @return {Wanted[]}
 */
export function wantedIn(text = '') {
  return text.split('~~').filter(Boolean).map((one) => {
    const [key, level] = one.split('~');
    return { key: unescaped(key), level: LEVELS.includes(level) ? level : null };
  });
}

/**
 * @param {Wanted[]} wanted
 * @return {string} for the address
 */
export function wantedText(wanted) {
  return wanted.map(({ key, level }) => escaped(key) + (level ? `~${level}` : '')).join('~~');
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
export function comparedIn(text = '') {
  return text.split('~').filter(Boolean).map(unescaped).slice(0, 2);
}

/** @param {string[]} keys */
export function comparedText(keys) {
  return keys.map(escaped).join('~');
}
