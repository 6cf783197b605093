/**
 * Where new things go: in rings round the thing with which they came, those of one kind side by side, and never on top
 * of what is there. What has a place keeps it.
 */

/** How close two things may be. */
const APART = 52;

/** How far apart rings are. */
const RING = 66;

/** How wide new neighbours of a thing fan out, away from the centre. */
const FAN = 1.5 * Math.PI;

/**
 * @typedef {{x: number, y: number}} Place
 */

function byKind(nodes) {
  return [...nodes].sort((one, other) => one.kind.localeCompare(other.kind));
}

/** Evenly all the way round, in two rings where there are many. */
function circle(nodes, centre, { radius, stretch }) {
  const rings = nodes.length > 24 ? 2 : 1;
  return byKind(nodes).map((node, at) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * (at + 0.5)) / nodes.length;
    const far = radius + RING * (at % rings) + (rings > 1 ? RING / 2 : 0);
    return [node.id, { x: centre.x + far * Math.cos(angle) * Math.sqrt(stretch), y: centre.y + (far * Math.sin(angle)) / Math.sqrt(stretch) }];
  });
}

/** In the free places nearest to the thing, on the side away from the centre. */
function fan(nodes, thing, centre, taken) {
  const away = Math.atan2(thing.y - centre.y, thing.x - centre.x);
  const found = [];
  for (let radius = 2 * APART; found.length < nodes.length; radius += RING) {
    const between = APART / radius;
    const half = Math.floor(FAN / 2 / between);
    for (let at = 0; at <= 2 * half && found.length < nodes.length; at++) {
      const turn = Math.ceil(at / 2) * between * (at % 2 ? 1 : -1);
      const place = { x: thing.x + radius * Math.cos(away + turn), y: thing.y + radius * Math.sin(away + turn) };
      if (taken.every((one) => Math.hypot(one.x - place.x, one.y - place.y) >= APART * 0.9)) {
        found.push({ turn, place });
      }
    }
  }
  found.sort((one, other) => one.turn - other.turn);
  return byKind(nodes).map((node, at) => [node.id, found[at].place]);
}

/**
 * Gives places to things that have none.
 * @param {{id: string, kind: string, near: string | null}[]} nodes
 * @param {Map<string, Place>} places by id; added to
 * @param {string} centre the id of the thing in the middle
 * @param {{radius: number, stretch: number}} room how far the first neighbours go, and how much wider than high it is
 */
export function place(nodes, places, centre, room) {
  if (!places.has(centre)) {
    places.set(centre, { x: 0, y: 0 });
  }
  const middle = places.get(centre);
  const fresh = nodes.filter((node) => !places.has(node.id));
  Map.groupBy(fresh, (node) => node.near ?? centre).forEach((some, near) => {
    const first = near === centre && places.size === 1;
    const found = first ? circle(some, middle, room) : fan(some, places.get(near) ?? middle, middle, [...places.values()]);
    found.forEach(([id, at]) => places.set(id, at));
  });
}
