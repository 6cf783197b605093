/**
 * Skills at their levels, as an address holds them: `java~PROFICIENT,kotlin`.
 */

/** From the lowest on. */
export const LEVELS = ['NOVICE', 'BEGINNER', 'COMPETENT', 'PROFICIENT', 'EXPERT'];

/** Commas and tildes divide, so within a name they are written in another way. */
function escaped(name) {
  return name.replace(/[%,~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function unescaped(text) {
  return text.replace(/%(25|2c|7e)/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * @param {string | undefined} text of an address
 * @return {{name: string, level: string | null}[]}
 */
export function parse(text) {
  return (text ?? '').split(',').filter(Boolean).map((one) => {
    const [name, level] = one.split('~');
    return { name: unescaped(name), level: LEVELS.includes(level) ? level : null };
  });
}

/**
 * @param {{name: string, level?: string | null}[]} wanted
 * @return {string | null} for an address; null for nothing
 */
export function format(wanted) {
  return wanted.map(({ name, level }) => (level ? `${escaped(name)}~${level}` : escaped(name))).join(',') || null;
}

/**
 * @typedef {object} Wanted
 * @property {string} key of the skill
 * @property {string | null} level of the schema's Level; null for any
 */

/** The service takes no more. */
export const MOST_SKILLS = 20;

/**
 * @param {string} [text] of an address
 * @return {Wanted[]}
 */
export function wantedIn(text) {
  return parse(text).map(({ name, level }) => ({ key: name, level }));
}

/**
 * @param {Wanted[]} wanted
 * @return {string | null} for an address; null for nothing
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
 * @param {{key: string}} skill
 * @param {string | null} level
 * @return {string} for an address
 */
export function wanted(skill, level) {
  return wantedText([{ key: skill.key, level }]);
}
