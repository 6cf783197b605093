/**
 * What the picture says, as a table: each thing with its links, and a button that does what a click does.
 */
import { html } from '../../view.js';
import { t, word } from '../../texts.js';
import { Thing } from '../../parts/things.js';
import { left } from './model.js';
import { linkText } from './links.js';

/** @param {{visible: {nodes: object[], links: object[]}, drawn: object, expand: (id: string) => void, busy: boolean}} props */
export function Twin({ visible, drawn, expand, busy }) {
  const byThing = new Map(visible.nodes.map((node) => [node.id, []]));
  visible.links.forEach((link) => {
    byThing.get(link.from).push({ link, other: drawn.nodes.get(link.to), out: true });
    if (link.from !== link.to) {
      byThing.get(link.to).push({ link, other: drawn.nodes.get(link.from), out: false });
    }
  });
  return html`<details class="twin"><summary>${t('asTable')}</summary><div class="scroll">
    <table><thead><tr><th scope="col">${t('graph.thing')}</th><th scope="col">${t('graph.kind')}</th><th scope="col">${t('graph.links')}</th>
      <th scope="col">${t('graph.notDrawn')}</th></tr></thead>
    <tbody>${visible.nodes.map((node) => html`<tr key=${node.id}>
      <th scope="row"><${Thing} kind=${node.kind} thing=${{ id: node.id, name: node.label }} /></th>
      <td>${word('kind', node.kind)}</td>
      <td><ul class="inline">${byThing.get(node.id).map(({ link, other, out }) => html`<li key=${`${link.kind} ${other.id} ${out}`}>${out ? '→' : '←'} ${linkText(link)} ${other.label}</li>`)}</ul></td>
      <td>${drawn.opened.has(node.id) ? left(drawn, node.id).map((one) => `${one.count} ${word('linkKind', one.kind)}`).join(', ')
        : html`<button type="button" disabled=${busy} onClick=${() => expand(node.id)}>${t('graph.expand')}<span class="visually-hidden"> ${node.label}</span></button>`}</td>
    </tr>`)}</tbody></table></div></details>`;
}
