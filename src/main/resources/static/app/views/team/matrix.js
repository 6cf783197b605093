/**
 * Works out what a team's matrix shows from what its members know.
 */

import { LEVELS } from '../../wanted.js';

/** More columns can't be read. */
const COLUMNS = 16;

/** From this level on, somebody can stand in for another. */
const COMPETENT = LEVELS.indexOf('COMPETENT');

/**
 * @param {object[]} edges the members with their skills; somebody with several roles is among them several times
 * @return {{person: object, skills: Map<string, {level: string | null, skill: object}>}[]} each member once
 */
export function matrix(edges) {
  const members = new Map();
  edges.forEach(({ node }) => members.set(node.id, {
    person: node,
    skills: new Map(node.skills.edges.filter((edge) => edge.confidence > 0).map((edge) => [edge.node.id, { level: edge.level, skill: edge.node }])),
  }));
  return [...members.values()];
}

/** @return {object[]} the skills that most of the members know, the most frequent first */
export function columns(members) {
  const counted = new Map();
  members.forEach((member) => member.skills.forEach(({ level, skill }) => {
    const one = counted.get(skill.id) ?? { skill, people: 0, levels: 0 };
    counted.set(skill.id, { skill, people: one.people + 1, levels: one.levels + LEVELS.indexOf(level) + 1 });
  }));
  return [...counted.values()]
    .sort((one, other) => other.people - one.people || other.levels - one.levels || one.skill.name.localeCompare(other.skill.name))
    .slice(0, COLUMNS).map((one) => one.skill);
}

/** @return {{skill: object, person: object}[]} the skills that only one member has at COMPETENT or above, though others know them */
export function dependences(members) {
  const able = new Map();
  const known = new Map();
  members.forEach(({ person, skills }) => skills.forEach(({ level, skill }) => {
    known.set(skill.id, (known.get(skill.id) ?? 0) + 1);
    if (LEVELS.indexOf(level) >= COMPETENT) {
      able.set(skill.id, [...(able.get(skill.id) ?? []), { skill, person }]);
    }
  }));
  return [...able.values()].filter((some) => some.length === 1 && known.get(some[0].skill.id) > 1).map(([one]) => one)
    .sort((one, other) => one.skill.name.localeCompare(other.skill.name));
}
