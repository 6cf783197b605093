/**
 * What stands beside the picture: the selected thing, what is shown, and what isn't.
 */
import { html } from '../../view.js';
import { to } from '../../router.js';
import { t, word } from '../../texts.js';
import { addressOf, KINDS } from '../../things.js';
import { Mark } from '../../parts/things.js';
import { left } from './model.js';

/** @return {Map<string, number>} how many there are of each kind */
function counted(all) {
  const counts = new Map();
  all.forEach(({ kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
  return counts;
}

function Switch({ kind, mark = null, text, count, hidden, toggle }) {
  return html`<label><input type="checkbox" checked=${!hidden.has(kind)} onChange=${() => toggle(kind)} />
    ${mark}${text} <span class="count">${count}</span></label>`;
}

/**
 * Which kinds of things and links there are, each with a switch.
 * @param {{
 *   drawn: import('./model.js').Drawn,
 *   hidden: import('./model.js').Hidden,
 *   toggle: {things: (kind: string) => void, links: (kind: string) => void},
 * }} props
 */
export function Legend({ drawn, hidden, toggle }) {
  const things = counted(drawn.nodes);
  const links = [...counted(drawn.links)].map(([kind, count]) => ({ kind, count, text: word('linkKind', kind) }))
    .sort((one, other) => one.text.localeCompare(other.text));
  return html`<fieldset class="legend"><legend>${t('graph.kinds')}</legend>
      ${KINDS.filter(({ name }) => things.has(name)).map(({ name }) => html`<${Switch} key=${name} kind=${name} mark=${html`<${Mark} kind=${name} />`}
        text=${word('kinds', name)} count=${things.get(name)} hidden=${hidden.things} toggle=${toggle.things} />`)}
    </fieldset>
    ${links.length > 0 && html`<fieldset class="legend"><legend>${t('graph.linkKinds')}</legend>
      ${links.map(({ kind, count, text }) => html`<${Switch} key=${kind} kind=${kind} text=${text} count=${count} hidden=${hidden.links} toggle=${toggle.links} />`)}
    </fieldset>`}`;
}

/** What the picture doesn't show, and why. `off` counts what is switched off. */
export function LeftOut({ drawn, off, groups }) {
  const centre = drawn.nodes.get(drawn.centre);
  const lacking = left(drawn, drawn.centre);
  const more = lacking.reduce((sum, one) => sum + one.count, 0);
  const capped = lacking.some((one) => one.capped);
  const parts = [more > 0 && t(capped ? 'graph.atLeastLeft' : 'graph.left', { count: more, name: centre.label }),
    off.things > 0 && t('graph.off', { count: off.things }), off.links > 0 && t('graph.linksOff', { count: off.links }), groups > 0 && t('graph.grouped', { count: drawn.nodes.size })].filter(Boolean);
  return html`<p class="left-out" role="status">${parts.join(' ')}</p>`;
}

export function Inspector({ drawn, node, expand, busy }) {
  const opened = drawn.opened.has(node.id);
  const lacking = left(drawn, node.id);
  return html`<div class="inspector">
    <p class="kind"><${Mark} kind=${node.kind} />${word('kind', node.kind)}</p>
    <h2>${node.label}</h2>
    <p class="actions">
      ${node.kind !== 'MENTORSHIP' && html`<a class="button primary" href=${addressOf(node.kind, { id: node.id })}>${t('open')}</a>`}
      ${node.id !== drawn.centre && html`<a class="button" href=${to('/explore/graph', { of: node.id })}>${t('graph.centre')}</a>`}
      ${node.id !== drawn.centre && html`<a class="button" href=${to('/explore/routes', { from: drawn.centre, to: node.id })}>${t('graph.routesTo')}</a>`}
      ${!opened && html`<button type="button" disabled=${busy} onClick=${() => expand(node.id)}>${t('graph.expand')}</button>`}
    </p>
    ${lacking.length > 0 && html`<ul class="more">${lacking.map((one) => html`<li key=${one.kind}>
      <button type="button" disabled=${busy} onClick=${() => expand(node.id, one.kind)}>${t(one.capped ? 'graph.moreCapped' : 'graph.more', { count: one.count })}</button>
      ${' '}${word('linkKind', one.kind)}</li>`)}</ul>`}
  </div>`;
}

/** How many of a group are listed; the table has all. */
const LISTED = 40;

export function Group({ nodes, expand, busy }) {
  return html`<div class="inspector"><h2>${t('graph.group', { kind: word('kinds', nodes[0].kind), count: nodes.length })}</h2>
    <ul class="more">${nodes.slice(0, LISTED).map((node) => html`<li key=${node.id}><button type="button" disabled=${busy}
      onClick=${() => expand(node.id)}>${node.label}</button></li>`)}</ul>
    ${nodes.length > LISTED && html`<p class="quiet">${t('list.more', { count: nodes.length - LISTED })}</p>`}</div>`;
}
