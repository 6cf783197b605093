/**
 * What a plan is asked for, between the address and the API.
 *
 * The address holds the target as `skill`, `item`, `addOn` or `role` (an id) with `level`, the start as `from` (a person's
 * key, or `nobody`), what is assumed in addition as `have` (`skill.<id>~COMPETENT,item.<id>`), `minimise`, `mentors` (`no`),
 * the limits `hours`, `cost` and `weeks`, and which of the plans is shown as `choice`, 0 for the best.
 */
import { format, parse } from '../../wanted.js';

/** The start of somebody who has nothing. */
export const NOBODY = 'nobody';

export const MINIMISE = ['HOURS', 'WEEKS', 'COST', 'ITEMS'];

export const LIMITS = ['hours', 'cost', 'weeks'];

/** The best plan and its alternatives; more can't be compared at a glance. */
const PLANS = 4;

const TARGETS = { Skill: 'skill', LearningItem: 'item', AddOn: 'addOn', Role: 'role' };

const ASSUMED = { skill: 'SKILL', item: 'LEARNING_ITEM', addOn: 'ADD_ON' };

/**
 * @param {Record<string, string>} params
 * @return {{name: string, id: string} | null} the target, by the name of its parameter
 */
export function targetOf(params) {
  const name = Object.values(TARGETS).find((one) => params[one]);
  return name ? { name, id: params[name] } : null;
}

/**
 * @param {string} type
 * @param {{id: string}} thing
 * @return {Record<string, string | null>} the parameters of an address that make it the target
 */
export function aim(type, thing) {
  const none = Object.fromEntries(Object.values(TARGETS).map((name) => [name, null]));
  return { ...none, level: type === 'Skill' ? 'COMPETENT' : null, [TARGETS[type]]: thing.id };
}

/**
 * @param {Record<string, string>} params
 * @return {{param: string, kind: string, id: string, level: string | null}[]} what is assumed that somebody has, too
 */
export function assumedOf(params) {
  return parse(params.have).map(({ name, level }) => {
    const [param, id] = name.split('.');
    return { param, kind: ASSUMED[param], id, level };
  }).filter(({ kind, id }) => kind && id);
}

/**
 * @param {{param: string, id: string, level?: string | null}[]} assumed
 * @return {string | null} for the address
 */
export function have(assumed) {
  return format(assumed.map(({ param, id, level }) => ({ name: `${param}.${id}`, level })));
}

/**
 * @param {string} type
 * @param {{id: string}} thing
 * @return {{param: string, id: string, level: string | null}}
 */
export function assume(type, thing) {
  return { param: TARGETS[type], id: thing.id, level: type === 'Skill' ? 'COMPETENT' : null };
}

/** The start; null for whoever asks. */
function profile(params, who) {
  const person = params.from === NOBODY ? null : params.from ?? who?.key;
  const assumed = assumedOf(params);
  if (!person && params.from !== NOBODY && !assumed.length) {
    return null;
  }
  const of = (param) => assumed.filter((one) => one.param === param);
  return {
    person: person ? { key: person } : null,
    skills: of('skill').map(({ id, level }) => ({ skill: { id }, level })),
    completed: of('item').map(({ id }) => ({ id })),
    addOns: of('addOn').map(({ id }) => ({ id })),
  };
}

/** Only what is a number and more than nothing. */
function budget(params) {
  const given = LIMITS.map((name) => [name, Number(params[name])]).filter(([name, value]) => params[name] && value >= 0);
  return given.length ? Object.fromEntries(given) : null;
}

/**
 * @param {Record<string, string>} params
 * @param {{key: string} | null} who the page acts as
 * @return {object | null} the LearningPathInput of the schema; null while there is no target
 */
export function inputOf(params, who) {
  const target = targetOf(params);
  if (!target) {
    return null;
  }
  const { name, id } = target;
  return {
    target: { [name]: name === 'skill' ? { skill: { id }, level: params.level ?? null } : { id } },
    from: profile(params, who),
    minimise: MINIMISE.includes(params.minimise) ? params.minimise : MINIMISE[0],
    budget: budget(params),
    mentors: params.mentors !== 'no',
    first: PLANS,
  };
}
