/**
 * How the picture comes about: neighbours are asked for a thing at a time, and the address says for which, so that a
 * link to it shows the same.
 */
import { useEffect, useRef, useState } from '../../view.js';
import { ask, AskError } from '../../ask.js';
import { useShared } from '../../events.js';
import { go, to } from '../../router.js';
import { viewer } from '../../session.js';
import { word } from '../../texts.js';
import { nothing, step, withNeighbours, wordOf } from './model.js';

/** How many neighbours come at a time: fewer where there is little room. */
export const FIRST = matchMedia('(max-width: 44rem)').matches ? 18 : 40;

/** Mentorships have no name: the API calls them by their kind. */
function named(neighbourhood) {
  return { ...neighbourhood, nodes: neighbourhood.nodes.map((node) => (node.kind === 'MENTORSHIP'
    ? { ...node, label: word('mentorshipKind', node.label) } : node)) };
}

/** The service answers no more at once. */
const MOST_AT_ONCE = 100;

/**
 * Those of one kind begin with what came with the other kinds, so the first answer has to be longer.
 * @return {Promise<import('./model.js').Drawn>} what is drawn after one more step
 */
async function take(drawn, taken, signal) {
  const { id, kind } = taken;
  const after = drawn.cursors.get(wordOf(taken)) ?? null;
  const there = kind && !after ? drawn.opened.get(id)?.get(kind)?.answered.size ?? 0 : 0;
  const { neighbourhood } = await ask('neighbourhood', { of: id, depth: 1, first: Math.min(MOST_AT_ONCE, FIRST + there), kinds: null,
    links: kind ? [kind] : null, after }, signal);
  signal.throwIfAborted();
  return withNeighbours(drawn, taken, named(neighbourhood));
}

/**
 * @typedef {object} Steps
 * @property {import('./model.js').Drawn} drawn after the last step
 * @property {(id: string, kind?: string | null) => Promise<void>} expand asks for the neighbours of a thing; again, for more of
 * those by one kind of link
 * @property {(() => void) | null} undo takes the last step back; null before the first
 * @property {boolean} busy whether an answer is on its way
 * @property {() => void} cancel stops waiting for it
 * @property {{failed: Error, again: () => void} | null} problem
 */

/**
 * @param {Record<string, string>} params of the address
 * @return {Steps}
 */
export function useSteps(params) {
  const who = useShared(viewer);
  const [history, setHistory] = useState([nothing(params.of)]);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const latest = useRef(null);
  const asking = useRef(null);
  latest.current = { history, params };

  const show = (past) => {
    setHistory(past);
    go(to('/explore/graph', { ...latest.current.params, open: past.at(-1).steps.join('~') }), { replace: true });
  };

  /** Waits for one piece of work at a time: one that was given up says nothing any more. */
  const wait = async (work, again) => {
    asking.current?.abort();
    const aborting = new AbortController();
    asking.current = aborting;
    setBusy(true);
    try {
      await work(aborting.signal);
      setProblem(null);
    } catch (failed) {
      if (aborting !== asking.current) {
        return;
      }
      setProblem({ failed: aborting.signal.aborted ? new AskError('cancelled') : failed, again });
    }
    setBusy(false);
  };

  const expand = async (id, kind = null) => {
    const drawn = latest.current.history.at(-1);
    if (!drawn.nodes.has(id) || (drawn.opened.has(id) && !kind)) {
      return;
    }
    await wait(async (signal) => {
      const next = await take(drawn, { id, kind }, signal);
      show([...latest.current.history, next]);
    }, () => expand(id, kind));
  };

  const begin = () => wait(async (signal) => {
    const past = [await take(nothing(params.of), { id: params.of, kind: null }, signal)];
    for (const taken of params.open ? params.open.split('~') : []) {
      past.push(await take(past.at(-1), step(taken), signal));
    }
    setHistory(past);
  }, begin);

  useEffect(() => {
    begin();
    return () => asking.current.abort();
  }, [who]);

  return { drawn: history.at(-1), expand, undo: history.length > 1 ? () => show(history.slice(0, -1)) : null, busy,
    cancel: () => asking.current.abort(), problem };
}
