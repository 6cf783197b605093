/**
 * The part of the graph that is drawn. Immutable: each step makes a new one, so that it can be undone.
 */

/**
 * @typedef {object} Drawn
 * @property {string} centre the id of the thing with which the picture began
 * @property {string[]} steps by which it came about after that, as in the address
 * @property {Map<string, object>} nodes by id
 * @property {Map<string, object>} links by their ends and kind
 * @property {Map<string, Map<string, Left>>} opened what the service left out, by kind of link, of the things whose
 * neighbours were asked for
 * @property {Map<string, string | null>} cursors where the next answer begins, by the last step that asked the same
 */

/**
 * @typedef {object} Left
 * @property {Set<string>} answered the ids of the neighbours in the answers
 * @property {number} count of those that weren't in them
 * @property {boolean} capped whether there are more than were counted
 */

/**
 * @typedef {object} Step
 * @property {string} id of the thing whose neighbours are asked for
 * @property {string | null} kind of the links; null for all
 */

/** @return {Drawn} */
export function nothing(centre) {
  return { centre, steps: [], nodes: new Map(), links: new Map(), opened: new Map(), cursors: new Map() };
}

/**
 * @param {string} word of an address
 * @return {Step}
 */
export function step(word) {
  const [id, kind = null] = word.split('.');
  return { id, kind };
}

/**
 * @param {Step} taken
 * @return {string} the step as in an address
 */
export function wordOf({ id, kind }) {
  return kind ? `${id}.${kind}` : id;
}

function key(link) {
  return `${link.from} ${link.kind} ${link.to}`;
}

/** @return {Map<string, Set<string>>} the ids of a thing's neighbours by kind of link */
function neighbours(id, links) {
  const found = new Map();
  links.forEach((link) => {
    if (link.from === id || link.to === id) {
      found.set(link.kind, (found.get(link.kind) ?? new Set()).add(link.from === id ? link.to : link.from));
    }
  });
  return found;
}

/** What is left out of a thing's neighbours after one more answer. */
function leftAfter(before, { id, kind }, neighbourhood) {
  const found = neighbours(id, neighbourhood.links);
  const more = new Map(neighbourhood.nodes.find((node) => node.id === id).more.map((one) => [one.kind, one]));
  const after = new Map(before);
  (kind ? [kind] : [...new Set([...found.keys(), ...more.keys()])]).forEach((one) => {
    const answered = new Set([...(before?.get(one)?.answered ?? []), ...(found.get(one) ?? [])]);
    after.set(one, { answered, count: more.get(one)?.count ?? 0, capped: more.get(one)?.capped ?? false });
  });
  return after;
}

/**
 * @param {Drawn} drawn
 * @param {Step} taken
 * @param {object} neighbourhood the answer
 * @return {Drawn} the picture with these neighbours
 */
export function withNeighbours(drawn, taken, neighbourhood) {
  const { id } = taken;
  const nodes = new Map(drawn.nodes);
  neighbourhood.nodes.forEach((node) => {
    if (!nodes.has(node.id)) {
      nodes.set(node.id, { ...node, near: node.id === id ? null : id });
    }
  });
  const links = new Map(drawn.links);
  neighbourhood.links.forEach((link) => links.set(key(link), link));
  const cursors = new Map(drawn.cursors).set(wordOf(taken), neighbourhood.endCursor);
  const opened = new Map(drawn.opened).set(id, leftAfter(drawn.opened.get(id), taken, neighbourhood));
  const steps = drawn.nodes.size ? [...drawn.steps, wordOf(taken)] : [];
  return { ...drawn, steps, nodes, links, opened, cursors };
}

/**
 * @typedef {object} Hidden
 * @property {Set<string>} things the kinds of things that are switched off
 * @property {Set<string>} links the kinds of links that are switched off
 */

/**
 * @param {Drawn} drawn
 * @param {Hidden} hidden
 * @return {{nodes: object[], links: object[], off: {things: number, links: number}}} what is shown, also things that no shown
 * link leads to, and how much is switched off; links of things that are off count with these
 */
export function shown(drawn, hidden) {
  const nodes = [...drawn.nodes.values()].filter((node) => node.id === drawn.centre || !hidden.things.has(node.kind));
  const ids = new Set(nodes.map((node) => node.id));
  const between = [...drawn.links.values()].filter((link) => ids.has(link.from) && ids.has(link.to));
  const links = between.filter((link) => !hidden.links.has(link.kind));
  return { nodes, links, off: { things: drawn.nodes.size - nodes.length, links: between.length - links.length } };
}

/** A picture of more things can't be read, and is slow to move. */
const MOST_DRAWN = 1500;

/** Fewer neighbours of one kind aren't worth a group. */
const LEAST_GROUPED = 5;

/**
 * Draws groups in place of single things where there are too many: the neighbours of one kind that came with a thing
 * and that nobody has asked about.
 * @param {Drawn} drawn
 * @param {{nodes: object[], links: object[]}} visible
 * @param {(kind: string, count: number) => string} nameOf a group
 * @return {{nodes: object[], links: object[], grouped: Map<string, object[]>}} with the things of each group, by its id
 */
export function grouped(drawn, visible, nameOf) {
  if (visible.nodes.length <= MOST_DRAWN) {
    return { ...visible, grouped: new Map() };
  }
  const single = (node) => node.id === drawn.centre || drawn.opened.has(node.id);
  const groups = new Map([...Map.groupBy(visible.nodes.filter((node) => !single(node)), (node) => `${node.near} ${node.kind}`)]
    .filter(([, nodes]) => nodes.length >= LEAST_GROUPED));
  const groupOf = new Map([...groups].flatMap(([id, nodes]) => nodes.map((node) => [node.id, id])));
  const nodes = [
    ...visible.nodes.filter((node) => !groupOf.has(node.id)),
    ...[...groups].map(([id, members]) => ({ id, kind: members[0].kind, near: members[0].near, weight: 1, more: [], label: nameOf(members[0].kind, members.length) })),
  ];
  const links = new Map();
  visible.links.forEach((link) => {
    const between = { ...link, from: groupOf.get(link.from) ?? link.from, to: groupOf.get(link.to) ?? link.to };
    if (between.from !== between.to && (between.from === link.from || between.to === link.to)) {
      links.set(`${between.from} ${between.to}`, between === link ? link : { ...between, label: null });
    }
  });
  return { nodes, links: [...links.values()], grouped: groups };
}

/**
 * What the service left out of a thing's neighbours, less what has come into the picture with others since.
 * @param {Drawn} drawn
 * @param {string} id
 * @return {{kind: string, count: number, capped: boolean}[]} what isn't drawn of its neighbours
 */
export function left(drawn, id) {
  const now = neighbours(id, drawn.links);
  return [...(drawn.opened.get(id) ?? [])]
    .map(([kind, { answered, count, capped }]) => ({ kind, count: count - (now.get(kind)?.difference(answered).size ?? 0), capped }))
    .filter((one) => one.count > 0 || one.capped);
}
