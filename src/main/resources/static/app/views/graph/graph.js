/**
 * The graph around a thing: click a thing to see more of it, double-click to open it.
 */
import { html, useMemo, useState } from '../../view.js';
import { go, to } from '../../router.js';
import { t, word } from '../../texts.js';
import { addressOf } from '../../things.js';
import { Title } from '../../title.js';
import { QueryLink } from '../../parts/query.js';
import { SearchBox } from '../../parts/search.js';
import { Loading, Problem } from '../../parts/states.js';
import { useDrawing } from './drawing.js';
import { linkText } from './links.js';
import { grouped, shown } from './model.js';
import { Group, Inspector, LeftOut, Legend } from './panel.js';
import { FIRST, useSteps } from './steps.js';
import { Tools } from './tools.js';
import { Twin } from './twin.js';

/** Before anything is chosen. */
function Begin() {
  return html`<${Title} title=${t('graph')} /><p class="lead">${t('graph.begin')}</p>
    <${SearchBox} label=${t('graph.whose')} autofocus onPick=${(_, thing) => go(to('/explore/graph', { of: thing.id }))} />`;
}

/** @param {{params: Record<string, string>}} props */
export default function Graph({ params }) {
  return params.of ? html`<${Around} key=${params.of} params=${params} />` : html`<${Begin} />`;
}

/** @return {Set<string>} the kinds that a part of the address switches off */
function kindsIn(text) {
  return new Set(text ? text.split('~') : []);
}

/** @return {string} for the address, with one more kind or one less */
function toggled(kinds, kind) {
  return [...kinds.symmetricDifference(new Set([kind]))].join('~');
}

function Around({ params }) {
  const { drawn, expand: take, undo, busy, cancel, problem } = useSteps(params);
  const [selected, setSelected] = useState(params.of);
  const hidden = { things: kindsIn(params.hide), links: kindsIn(params.hideLinks) };
  const visible = useMemo(() => shown(drawn, hidden), [drawn, params.hide, params.hideLinks]);
  const drawable = useMemo(() => grouped(drawn, visible, (kind, count) => t('graph.group', { kind: word('kinds', kind), count })), [visible]);
  const expand = (id, kind) => {
    setSelected(id);
    take(id, kind);
  };
  const { container, made } = useDrawing(drawn, drawable, selected, {
    onSelect: setSelected,
    onExpand: expand,
    onOpen: (id) => drawn.nodes.has(id) && go(addressOf(drawn.nodes.get(id).kind, { id })),
    linkText,
  });
  const change = (changed) => go(to('/explore/graph', { ...params, ...changed }), { replace: true });
  const toggle = {
    things: (kind) => change({ hide: toggled(hidden.things, kind) }),
    links: (kind) => change({ hideLinks: toggled(hidden.links, kind) }),
  };
  const centre = drawn.nodes.get(params.of);
  const node = drawn.nodes.get(selected);
  return html`<div class="graph-view">
    <div class="head"><${Title} title=${centre ? t('graph.around', { name: centre.label }) : t('graph')} />
      <${Tools} name=${centre?.label ?? 'graph'} picture=${made} drawable=${drawable} undo=${undo} /></div>
    ${problem && html`<${Problem} problem=${problem.failed} again=${problem.again} />`}
    <div class="stage">
      <div class="canvas" ref=${container} role="img" aria-label=${centre ? t('graph.picture', { name: centre.label, count: visible.nodes.length }) : t('graph')}></div>
      ${busy && html`<${Loading} cancel=${cancel} />`}
      <aside>
        ${drawable.grouped.has(selected) && html`<${Group} nodes=${drawable.grouped.get(selected)} expand=${expand} busy=${busy} />`}
        ${node && html`<${Inspector} drawn=${drawn} node=${node} expand=${expand} busy=${busy} />`}
        <${Legend} drawn=${drawn} hidden=${hidden} toggle=${toggle} />
      </aside>
    </div>
    <${LeftOut} drawn=${drawn} off=${visible.off} groups=${drawable.grouped.size} />
    <${QueryLink} name="neighbourhood" variables=${{ of: params.of, first: FIRST }} />
    ${drawn.nodes.size > 0 && html`<${Twin} visible=${visible} drawn=${drawn} expand=${expand} busy=${busy} />`}
  </div>`;
}
