/**
 * A plan in a few words.
 */
import { day, t, word } from '../../texts.js';

/**
 * @param {object} step a PathStep of the schema
 * @return {{kind: string, thing: object}} what is to be done
 */
export function doing({ item, mentor, addOn }) {
  if (item) {
    return { kind: 'LEARNING_ITEM', thing: item };
  }
  return mentor ? { kind: 'PERSON', thing: mentor } : { kind: 'ADD_ON', thing: addOn };
}

/** What kind of step it is. */
export function sort(step) {
  return step.item ? word('format', step.item.format) : t(step.mentor ? 'path.mentor' : 'path.addOn');
}

/** @return {string} the days of an offering; nothing for none */
export function days(offering) {
  if (!offering?.startsAt) {
    return '';
  }
  const [first, last] = [day(offering.startsAt), day(offering.endsAt ?? offering.startsAt)];
  return first === last ? first : t('path.days', { first, last });
}

/** @return {string} what a step gains, with the levels */
export function gains({ gains: all }) {
  return all.map(({ skill, level }) => (level ? t('path.gain', { skill: skill.name, level: word('level', level) }) : skill.name)).join(', ');
}

/**
 * @param {string} what of PathCost
 * @param {number} value
 */
export function amount(what, value) {
  switch (what) {
    case 'HOURS':
      return t('hours', { count: value });
    case 'WEEKS':
      return t('path.weeks', { count: Math.ceil(value) });
    case 'ITEMS':
      return t('path.steps', { count: value });
    default:
      return value ? t('path.costs', { cost: value }) : t('path.free');
  }
}

/**
 * How good a plan is. The API tells the distance as a share of the plan's cost; people ask how far above the best it may be.
 * @param {{proven: boolean, gap: number, lowerBound: number}} plan
 * @param {string} minimise
 */
export function proof({ proven, gap, lowerBound }, minimise) {
  if (proven) {
    return t(`path.proven.${minimise}`);
  }
  return gap < 1 ? t('path.gap', { percent: Math.ceil((100 * gap) / (1 - gap)), bound: amount(minimise, lowerBound) }) : t('path.unproven');
}

/**
 * @param {object} plan
 * @param {object} other
 * @return {object[]} the steps of a plan that the other doesn't have
 */
export function differing(plan, other) {
  const name = (step) => `${doing(step).thing.id} ${step.mentor ? gains(step) : ''}`;
  const had = new Set(other.steps.map(name));
  return plan.steps.filter((step) => !had.has(name(step)));
}

