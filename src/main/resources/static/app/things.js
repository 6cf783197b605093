/**
 * The kinds of things in the graph, and how the page shows and names them.
 */
import { to } from './router.js';

/**
 * @typedef {object} Kind
 * @property {string} name in the enums of the schema
 * @property {string} type in the schema
 * @property {string} path of its view
 * @property {string} css the last part of its classes and colours
 * @property {string} shape in pictures of the graph
 */

/** @type {Kind[]} in the order in which they are listed */
export const KINDS = [
  { name: 'PERSON', type: 'Person', path: '/explore/person', css: 'person', shape: 'ellipse' },
  { name: 'SKILL', type: 'Skill', path: '/explore/skill', css: 'skill', shape: 'round-rectangle' },
  { name: 'TEAM', type: 'Team', path: '/explore/team', css: 'team', shape: 'hexagon' },
  { name: 'ADD_ON', type: 'AddOn', path: '/explore/add-on', css: 'add-on', shape: 'star' },
  { name: 'LEARNING_ITEM', type: 'LearningItem', path: '/explore/item', css: 'item', shape: 'rectangle' },
  { name: 'OFFERING', type: 'Offering', path: '/explore/offering', css: 'offering', shape: 'tag' },
  { name: 'ROLE', type: 'Role', path: '/explore/role', css: 'role', shape: 'diamond' },
  { name: 'MENTORSHIP', type: 'Mentorship', path: '/explore/graph', css: 'mentorship', shape: 'vee' },
];

const BY_TYPE = new Map(KINDS.map((kind) => [kind.type, kind]));

const BY_NAME = new Map(KINDS.map((kind) => [kind.name, kind]));

/**
 * @param {string} name a type or a kind of the schema
 * @return {Kind}
 */
export function kindOf(name) {
  return BY_TYPE.get(name) ?? BY_NAME.get(name);
}

/**
 * @param {{__typename?: string, name?: string, title?: string, label?: string, item?: {title: string}}} thing
 * @return {string} what it is called
 */
export function nameOf(thing) {
  return thing.name ?? thing.title ?? thing.label ?? thing.item?.title ?? '';
}

/**
 * @param {string} kind a type or a kind of the schema
 * @param {{id?: string, key?: string}} thing
 * @return {string} the address of its view
 */
export function addressOf(kind, thing) {
  const { name, path } = kindOf(kind);
  if (name === 'OFFERING') {
    return to(path, { id: thing.id });
  }
  if (path === '/explore/graph') {
    return to(path, { of: thing.id });
  }
  return thing.key ? to(path, { key: thing.key }) : to(path, { id: thing.id });
}

/**
 * @param {Record<string, string>} params of an address
 * @return {{key: string} | {id: string} | null} how the API is told which thing it is
 */
export function by(params) {
  if (params.key) {
    return { key: params.key };
  }
  return params.id ? { id: params.id } : null;
}
