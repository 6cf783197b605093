/**
 * The graph around a thing: click a thing to see more of it, double-click to open it.
 */
import { html, useEffect, useRef, useState } from '../../view.js';
import { ask } from '../../ask.js';
import { useShared } from '../../events.js';
import { go, to } from '../../router.js';
import { viewer } from '../../session.js';
import { t, word } from '../../texts.js';
import { addressOf } from '../../things.js';
import { Title } from '../../title.js';
import { QueryLink } from '../../parts/query.js';
import { SearchBox } from '../../parts/search.js';
import { Loading, Problem } from '../../parts/states.js';
import { json, save, svg } from './export.js';
import { linkText } from './links.js';
import { grouped, left, nothing, shown, step, withNeighbours } from './model.js';
import { Group, Inspector, LeftOut, Legend } from './panel.js';
import { picture } from './picture.js';
import { Twin } from './twin.js';

/** How many neighbours come at a time: fewer where there is little room. */
const FIRST = matchMedia('(max-width: 44rem)').matches ? 18 : 40;

/** Mentorships have no name: the API calls them by their kind. */
function named(neighbourhood) {
  return { ...neighbourhood, nodes: neighbourhood.nodes.map((node) => (node.kind === 'MENTORSHIP'
    ? { ...node, label: word('mentorshipKind', node.label) } : node)) };
}

/** Before anything is chosen. */
function Begin() {
  return html`<${Title} title=${t('graph')} /><p class="lead">${t('graph.begin')}</p>
    <${SearchBox} label=${t('graph.whose')} autofocus onPick=${(_, thing) => go(to('/explore/graph', { of: thing.id }))} />`;
}

/** @param {{params: Record<string, string>}} props */
export default function Graph({ params }) {
  return params.of ? html`<${Around} key=${params.of} params=${params} />` : html`<${Begin} />`;
}

function Around({ params }) {
  const who = useShared(viewer);
  const container = useRef(null);
  const drawing = useRef(null);
  const [ready, setReady] = useState(false);
  const [history, setHistory] = useState([nothing(params.of)]);
  const [selected, setSelected] = useState(params.of);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const drawn = history.at(-1);
  const hidden = new Set(params.hide ? params.hide.split('~') : []);
  const visible = shown(drawn, hidden);
  const drawable = grouped(drawn, visible, (kind, count) => t('graph.group', { kind: word('kinds', kind), count }));
  const centre = drawn.nodes.get(params.of);

  const latest = () => drawing.current.drawn;

  const show = (past) => {
    setHistory(past);
    go(to('/explore/graph', { ...drawing.current.params, open: past.at(-1).steps.join('~') }), { replace: true });
  };

  const take = async (now, taken) => {
    const { id, kind } = taken;
    const { neighbourhood } = await ask('neighbourhood', { of: id, depth: 1, first: FIRST, kinds: null, links: kind ? [kind] : null,
      after: kind ? null : now.cursors.get(id) ?? null });
    return withNeighbours(now, taken, named(neighbourhood));
  };

  const expand = async (id, kind = null) => {
    setSelected(id);
    if (!latest().nodes.has(id) || (latest().opened.has(id) && !kind)) {
      return;
    }
    setBusy(true);
    try {
      const next = await take(latest(), { id, kind });
      show([...drawing.current.history, next]);
      setProblem(null);
    } catch (failed) {
      setProblem({ failed, again: () => expand(id, kind) });
    }
    setBusy(false);
  };

  const begin = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const past = [await take(nothing(params.of), { id: params.of, kind: null })];
      for (const word of params.open ? params.open.split('~') : []) {
        past.push(await take(past.at(-1), step(word)));
      }
      setHistory(past);
    } catch (failed) {
      setProblem({ failed, again: begin });
    }
    setBusy(false);
  };

  useEffect(() => {
    begin();
  }, [who]);

  useEffect(() => {
    let gone = false;
    drawing.current = { drawn, history, params };
    picture(container.current, {
      onSelect: setSelected,
      onExpand: (id) => drawing.current.expand(id),
      onOpen: (id) => latest().nodes.has(id) && go(addressOf(latest().nodes.get(id).kind, { id })),
      linkText,
    }).then((made) => {
      if (gone) {
        made.destroy();
        return;
      }
      drawing.current.picture = made;
      container.current.picture = made;
      setReady(true);
    });
    return () => {
      gone = true;
      drawing.current.picture?.destroy();
    };
  }, []);

  useEffect(() => {
    Object.assign(drawing.current, { drawn, history, expand, params });
    if (ready && drawn.nodes.size) {
      drawing.current.picture.show({ ...drawable, centre: params.of, opened: drawn.opened,
        more: (node) => !drawn.opened.has(node.id) || left(drawn, node.id).length > 0 });
      drawing.current.picture.select(selected === params.of ? null : selected);
    }
  }, [ready, drawn, params.hide, selected]);

  const toggle = (kind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) {
      next.add(kind);
    }
    go(to('/explore/graph', { ...params, hide: [...next].join('~') }), { replace: true });
  };
  const name = (ending) => `${(centre?.label ?? 'graph').replace(/[^\p{L}\p{N}]+/gu, '-')}.${ending}`;
  const node = drawn.nodes.get(selected);
  return html`<div class="graph-view">
    <div class="head"><${Title} title=${centre ? t('graph.around', { name: centre.label }) : t('graph')} />
      <div class="actions">
        <button type="button" disabled=${history.length < 2} onClick=${() => show(history.slice(0, -1))}>${t('graph.undo')}</button>
        <button type="button" onClick=${() => drawing.current.picture?.fit()}>${t('graph.fit')}</button>
        <button type="button" aria-label=${t('graph.zoomIn')} onClick=${() => drawing.current.picture?.zoom(1.3)}>+</button>
        <button type="button" aria-label=${t('graph.zoomOut')} onClick=${() => drawing.current.picture?.zoom(1 / 1.3)}>−</button>
        <details class="menu"><summary>${t('export')}</summary><div>
          <button type="button" onClick=${async () => save(await drawing.current.picture.png(), name('png'))}>PNG</button>
          <button type="button" onClick=${() => save(svg(drawable, drawing.current.picture.places(), drawing.current.picture.colour), name('svg'))}>SVG</button>
          <button type="button" onClick=${() => save(json(drawable, drawing.current.picture.places()), name('json'))}>JSON</button>
        </div></details>
      </div></div>
    ${problem && html`<${Problem} problem=${problem.failed} again=${problem.again} />`}
    <div class="stage">
      <div class="canvas" ref=${container} role="img" aria-label=${centre ? t('graph.picture', { name: centre.label, count: visible.nodes.length }) : t('graph')}></div>
      ${!drawn.nodes.size && !problem && html`<${Loading} />`}
      <aside>
        ${drawable.grouped.has(selected) && html`<${Group} nodes=${drawable.grouped.get(selected)} expand=${expand} busy=${busy} />`}
        ${node && html`<${Inspector} drawn=${drawn} node=${node} expand=${expand} busy=${busy} />`}
        <${Legend} drawn=${drawn} hidden=${hidden} toggle=${toggle} />
      </aside>
    </div>
    <${LeftOut} drawn=${drawn} hidden=${hidden} groups=${drawable.grouped.size} />
    <${QueryLink} name="neighbourhood" variables=${{ of: params.of, first: FIRST }} />
    ${drawn.nodes.size > 0 && html`<${Twin} visible=${visible} drawn=${drawn} expand=${expand} busy=${busy} />`}
  </div>`;
}
