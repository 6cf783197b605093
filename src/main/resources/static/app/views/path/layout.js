/**
 * Where the steps of a plan stand in its picture. All lengths are in pixels.
 *
 * @typedef {object} Layout
 * @property {number} width
 * @property {number} height
 * @property {Map<number, {x: number, y: number, width: number, height: number}>} boxes by position; 0 is the target
 * @property {{from: number, to: number, path: string}[]} lines
 * @property {{x: number, y: number, width: number, height: number}[]} groups the frames round steps taken at the same time
 */

/** The position of the target, to which the last steps lead. */
export const TARGET = 0;

/** How far an arrow stands off its box, so that its head is seen. */
const HEAD = 3;

/** @return {Map<number, number>} for each step that is taken together with others, the first of them */
function groupsOf(steps) {
  const first = new Map();
  steps.forEach((step) => {
    if (step.together.length) {
      const all = [step.position, ...step.together];
      const known = Math.min(...all.map((one) => first.get(one) ?? one));
      all.forEach((one) => first.set(one, known));
    }
  });
  return first;
}

/** @return {{from: number, to: number}[]} which step leads to which; those taken together don't lead to each other */
function arrows(steps, groups) {
  return steps.flatMap(({ position, because }) => {
    const onward = because.filter((to) => !groups.has(to) || groups.get(to) !== groups.get(position));
    return (onward.length ? onward : because.length ? [] : [TARGET]).map((to) => ({ from: position, to }));
  });
}

/** A line through the points that leaves and reaches each of them from the side. */
function curve([first, ...rest]) {
  let { x, y } = first;
  const parts = rest.map((point) => {
    const half = (x + point.x) / 2;
    const part = `C${half} ${y} ${half} ${point.y} ${point.x} ${point.y}`;
    ({ x, y } = point);
    return part;
  });
  return `M${first.x} ${first.y}${parts.join('')}`;
}

/** Whether steps that can be done side by side mostly stand in the opposite order: the layout doesn't care. */
function upsideDown(steps, box) {
  const places = steps.map(({ position }) => box(String(position)));
  const order = places.flatMap((one, at) => places.slice(at + 1).filter((other) => other.x === one.x).map((other) => Math.sign(other.y - one.y)));
  return order.reduce((sum, sign) => sum + sign, 0) < 0;
}

/**
 * From left to right: what comes later stands further to the right, what can be done side by side stands in one column.
 * @param {object[]} steps
 * @param {number} rem
 * @return {Promise<Layout>}
 */
export async function across(steps, rem) {
  const { Graph, layout } = await import('@dagrejs/dagre');
  const groups = groupsOf(steps);
  const graph = new Graph({ compound: true })
    .setGraph({ rankdir: 'LR', nodesep: 1.1 * rem, ranksep: 2.6 * rem, marginx: 4, marginy: 4 }).setDefaultEdgeLabel(() => ({}));
  steps.forEach(({ position }) => graph.setNode(String(position), { width: 13.5 * rem, height: 6.4 * rem }));
  graph.setNode(String(TARGET), { width: 9.5 * rem, height: 4 * rem });
  groups.forEach((first, position) => {
    graph.setNode(`group ${first}`, {});
    graph.setParent(String(position), `group ${first}`);
  });
  arrows(steps, groups).forEach(({ from, to }) => graph.setEdge(String(from), String(to)));
  layout(graph);
  const { width, height } = graph.graph();
  const laid = (name) => {
    const node = graph.node(name);
    return { x: node.x - node.width / 2, y: node.y - node.height / 2, width: node.width, height: node.height };
  };
  const flip = upsideDown(steps, laid);
  const box = (name) => {
    const place = laid(name);
    return flip ? { ...place, y: height - place.y - place.height } : place;
  };
  return {
    width,
    height,
    boxes: new Map([...steps.map((step) => step.position), TARGET].map((position) => [position, box(String(position))])),
    lines: graph.edges().map(({ v, w }) => {
      const [start, end] = [box(v), box(w)];
      const between = graph.edge(v, w).points.slice(1, -1).filter(({ x }) => x > start.x + start.width + HEAD && x < end.x - HEAD)
        .map(({ x, y }) => ({ x, y: flip ? height - y : y }));
      const direct = between.length < 3 ? [] : between.slice(1, -1);
      return { from: Number(v), to: Number(w), path: curve([{ x: start.x + start.width, y: start.y + start.height / 2 }, ...direct,
        { x: end.x - HEAD, y: end.y + end.height / 2 }]) };
    }),
    groups: [...new Set(groups.values())].map((first) => box(`group ${first}`)),
  };
}

/** @return {Map<number, number>} for each box that is led to from further above, the lane in which those lines run */
function lanesOf(lines, rows) {
  const taken = [];
  const lanes = new Map();
  const ends = [...new Set(lines.map((line) => line.to))].sort((one, other) => rows.get(one) - rows.get(other));
  ends.forEach((to) => {
    const above = lines.filter((line) => line.to === to).map((line) => rows.get(line.from)).filter((row) => row < rows.get(to) - 1);
    if (above.length) {
      const from = Math.min(...above);
      const free = taken.findIndex((until) => until < from);
      const lane = free === -1 ? taken.length : free;
      taken[lane] = rows.get(to);
      lanes.set(to, lane);
    }
  });
  return lanes;
}

/**
 * From top to bottom in the order of the steps, for where there is no room beside each other. Lines that pass other
 * steps run in lanes on the left, one for each box that they lead to.
 * @param {object[]} steps
 * @param {number} rem
 * @param {number} width there is
 * @return {Layout}
 */
export function down(steps, rem, width) {
  const groups = groupsOf(steps);
  const order = [...steps.map((step) => step.position), TARGET];
  const rows = new Map(order.map((position, row) => [position, row]));
  const lines = arrows(steps, groups);
  const lanes = lanesOf(lines, rows);
  const lane = 0.8 * rem;
  const gutter = lanes.size ? (Math.max(...lanes.values()) + 1.6) * lane : 0;
  const [height, gap] = [6 * rem, 1.6 * rem];
  const frame = groups.size ? 0.4 * rem : 2;
  const boxes = new Map(order.map((position, row) => [position,
    { x: gutter + frame, y: row * (height + gap) + frame, width: width - gutter - 2 * frame, height: position === TARGET ? 3 * rem : height }]));
  const path = ({ from, to }) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (rows.get(to) - rows.get(from) === 1) {
      const x = start.x + start.width / 2;
      return `M${x} ${start.y + start.height}V${end.y - HEAD}`;
    }
    const x = gutter - (lanes.get(to) + 1) * lane;
    const [y, z, round] = [start.y + start.height / 2, end.y + end.height / 2, 0.4 * rem];
    return `M${start.x} ${y}H${x + round}Q${x} ${y} ${x} ${y + round}V${z - round}Q${x} ${z} ${x + round} ${z}H${end.x - HEAD}`;
  };
  const framed = (first) => {
    const inside = steps.filter(({ position }) => groups.get(position) === first).map(({ position }) => boxes.get(position));
    const [top, bottom] = [inside[0], inside.at(-1)];
    return { x: top.x - frame + 1, y: top.y - frame + 1, width: top.width + 2 * frame - 2, height: bottom.y + bottom.height - top.y + 2 * frame - 2 };
  };
  const last = boxes.get(TARGET);
  return {
    width,
    height: last.y + last.height + frame,
    boxes,
    lines: lines.map((line) => ({ ...line, path: path(line) })),
    groups: [...new Set(groups.values())].map(framed),
  };
}
