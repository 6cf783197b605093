/**
 * A career as a tag cloud: each word as large as its weight. Words keep their places when the weights change.
 */
import { html } from '../view.js';
import { number, t, word } from '../texts.js';
import { addressOf } from '../things.js';

/** How a weight of 1 compares with the smallest. */
const SPAN = 2.6;

/** @param {{kind: string, node: object}} tag */
function key(tag) {
  return `${tag.kind} ${tag.node.__typename} ${tag.node.id}`;
}

/**
 * @param {object[][]} clouds at several dates
 * @return {object[]} each tag of any of them once, in the order of their labels
 */
export function union(clouds) {
  const tags = new Map();
  clouds.flat().forEach((tag) => tags.set(key(tag), tag));
  return [...tags.values()].sort((one, other) => one.label.localeCompare(other.label));
}

/**
 * @param {{tags: object[], all?: object[]}} props `all` also has the tags of other dates, which keep their places
 */
export function Cloud({ tags, all = tags }) {
  const weights = new Map(tags.map((tag) => [key(tag), tag.weight]));
  const words = union([all, tags]);
  return html`<ul class="cloud">${words.map((tag) => {
    const weight = weights.get(key(tag)) ?? 0;
    return html`<li key=${key(tag)} class=${weight ? '' : 'absent'} style=${{ '--size': weight ? (1 + SPAN * weight ** 0.9).toFixed(2) : 0 }}>
      <a class="tag-${tag.kind.toLowerCase().replace('_', '-')}" href=${addressOf(tag.node.__typename, tag.node)}
        tabindex=${weight ? 0 : -1} title=${t('cloud.tag', { kind: word('tagKind', tag.kind), weight })}>${tag.label}</a></li>`;
  })}</ul>
  <ul class="cloud-legend" aria-label=${t('cloud.legend')}>${[...new Set(tags.map((tag) => tag.kind))].map((kind) => html`<li
    class="tag-${kind.toLowerCase().replace('_', '-')}">${word('tagKind', kind)}</li>`)}</ul>
  <details class="twin"><summary>${t('asTable')}</summary>
    <table><thead><tr><th scope="col">${t('cloud.label')}</th><th scope="col">${t('cloud.kind')}</th><th scope="col">${t('cloud.weight')}</th></tr></thead>
      <tbody>${[...tags].sort((one, other) => other.weight - one.weight).map((tag) => html`<tr key=${key(tag)}>
        <th scope="row">${tag.label}</th><td>${word('tagKind', tag.kind)}</td><td>${number(tag.weight)}</td></tr>`)}</tbody></table>
  </details>`;
}
