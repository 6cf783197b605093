/**
 * Links to things, and lists of them.
 */
import { html } from '../view.js';
import { t, word } from '../texts.js';
import { addressOf, kindOf, nameOf } from '../things.js';
import { LEVELS } from '../wanted.js';

const MARKS = {
  'person': html`<circle cx="8" cy="8" r="6" />`,
  'skill': html`<rect x="1.5" y="4" width="13" height="8" rx="4" />`,
  'team': html`<path d="M4.5 2h7L15 8l-3.5 6h-7L1 8z" />`,
  'add-on': html`<path d="m8 1 2.1 4.7 5 .5-3.8 3.4 1.1 5L8 12l-4.4 2.6 1.1-5L.9 6.2l5-.5z" />`,
  'item': html`<rect x="2.5" y="2.5" width="11" height="11" rx="1" />`,
  'offering': html`<path d="M2 3h8l5 5-5 5H2z" />`,
  'role': html`<path d="m8 1 7 7-7 7-7-7z" />`,
  'mentorship': html`<path d="M1 3h3.5L8 9l3.5-6H15L9 14H7z" />`,
};

/**
 * The mark of a kind of thing. It is never alone: a name or the kind in words stands beside it.
 * @param {{kind: string}} props
 */
export function Mark({ kind }) {
  const { css } = kindOf(kind);
  return html`<svg class="mark kind-${css}" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${MARKS[css]}</svg>`;
}

/**
 * A link to the view of a thing.
 * @param {{kind: string, thing: object, plain?: boolean}} props `plain` leaves out the mark
 */
export function Thing({ kind, thing, plain = false }) {
  return html`<a class="thing kind-${kindOf(kind).css}" href=${addressOf(kind, thing)}>${!plain
    && html`<${Mark} kind=${kind} />`}<span>${nameOf(thing)}</span></a>`;
}

/**
 * A level in a word, with dots that show it on the scale.
 * @param {{level: string | null}} props
 */
export function Level({ level }) {
  const reached = LEVELS.indexOf(level) + 1;
  return html`<span class="level"><span class="dots" aria-hidden="true">${LEVELS.map((one, at) => html`<i
    class=${at < reached ? 'full' : ''}></i>`)}</span>${level ? word('level', level) : t('level.unknown')}</span>`;
}

/**
 * A part of a view, with a heading.
 * @param {{title: string, count?: number | null, more?: unknown, children: unknown}} props
 */
export function Section({ title, count = null, more = null, children }) {
  return html`<section class="part">
    <header><h2>${title}${count !== null && html` <span class="count">${count}</span>`}</h2>${more}</header>
    ${children}
  </section>`;
}

/**
 * Links to several things of one kind.
 * @param {{kind: string, things: object[]}} props
 */
export function Things({ kind, things }) {
  return html`<ul class="things">${things.map((thing) => html`<li key=${thing.id}><${Thing} kind=${kind} thing=${thing} /></li>`)}</ul>`;
}
