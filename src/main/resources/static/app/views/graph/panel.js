/**
 * What stands beside the picture: the selected thing, what is shown, and what isn't.
 */
import { html } from '../../view.js';
import { to } from '../../router.js';
import { t, word } from '../../texts.js';
import { addressOf, KINDS } from '../../things.js';
import { Mark } from '../../parts/things.js';
import { left } from './model.js';

export function Legend({ drawn, hidden, toggle }) {
  const counts = new Map();
  drawn.nodes.forEach((node) => counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1));
  return html`<fieldset class="legend"><legend>${t('graph.kinds')}</legend>
    ${KINDS.filter((kind) => counts.has(kind.name)).map((kind) => html`<label key=${kind.name}>
      <input type="checkbox" checked=${!hidden.has(kind.name)} onChange=${() => toggle(kind.name)} />
      <${Mark} kind=${kind.name} />${word('kinds', kind.name)} <span class="count">${counts.get(kind.name)}</span></label>`)}
  </fieldset>`;
}

/** What the picture doesn't show, and why. */
export function LeftOut({ drawn, hidden, groups }) {
  const off = [...drawn.nodes.values()].filter((node) => node.id !== drawn.centre && hidden.has(node.kind)).length;
  const centre = drawn.nodes.get(drawn.centre);
  const lacking = left(drawn, drawn.centre);
  const more = lacking.reduce((sum, one) => sum + one.count, 0);
  const capped = lacking.some((one) => one.capped);
  const parts = [more > 0 && t(capped ? 'graph.atLeastLeft' : 'graph.left', { count: more, name: centre.label }),
    off > 0 && t('graph.off', { count: off }), groups > 0 && t('graph.grouped', { count: drawn.nodes.size })].filter(Boolean);
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
