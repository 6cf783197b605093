/**
 * What somebody has picked: one thing, or several as chips.
 */
import { html, useEffect, useLayoutEffect, useRef, useState } from '../view.js';
import { t, word } from '../texts.js';
import { nameOf } from '../things.js';
import { LEVELS } from '../wanted.js';
import { remember, useNamed } from './names.js';
import { SearchBox } from './search.js';
import { Thing } from './things.js';

/**
 * A part of a question: a label, and what is picked or the search for it.
 * @param {{label: string, wide?: boolean, children: unknown}} props `wide` takes a whole row
 */
export function Choosing({ label, wide = false, children }) {
  return html`<div class=${wide ? 'choosing wide' : 'choosing'}><span class="label">${label}</span><div class="picked">${children}</div></div>`;
}

/**
 * One thing that can be changed: what is chosen, or the search for it. What was chosen stays until something else is.
 * @param {{
 *   label: string,
 *   change?: string,
 *   search: string,
 *   kinds?: string[],
 *   chosen: unknown,
 *   autofocus?: boolean,
 *   onPick: (type: string, thing: object) => void,
 *   otherwise?: {text: string, pick: () => void} | null,
 *   remove?: {text: string, pick: () => void} | null,
 *   without?: unknown,
 * }} props `change` says what the button for it changes; `chosen` is shown, null for nothing yet; `otherwise` is what can be
 * picked without searching; `remove`, where nothing may be chosen, takes the place of the change; `without` is shown while
 * nothing is
 */
export function Choice({ label, change, search, kinds = null, chosen, autofocus = false, onPick, otherwise = null, remove = null, without = null }) {
  const [choosing, setChoosing] = useState(false);
  const button = useRef(null);
  const before = useRef(false);
  const removed = useRef(false);
  useEffect(() => {
    if (before.current && !choosing) {
      button.current?.focus();
    }
    before.current = choosing;
  }, [choosing]);
  useLayoutEffect(() => {
    removed.current = false;
  });
  const done = (pick) => (...picked) => {
    setChoosing(false);
    pick(...picked);
  };
  const onRemove = () => {
    removed.current = true;
    remove.pick();
  };
  const shown = remove ? html`<span class="chip">${chosen}<${Remove} text=${remove.text} remove=${onRemove} /></span>`
    : html`${chosen}<button type="button" ref=${button} aria-label=${change} onClick=${() => setChoosing(true)}>${t('change')}</button>`;
  return html`<${Choosing} label=${label}>${chosen && !choosing ? shown
    : html`${without}<${SearchBox} label=${search} kinds=${kinds} autofocus=${autofocus || choosing || removed.current} onPick=${done(onPick)} />
      ${otherwise && html`<button type="button" onClick=${done(otherwise.pick)}>${otherwise.text}</button>`}
      ${chosen && html`<button type="button" onClick=${() => setChoosing(false)}>${t('cancel')}</button>`}`}<//>`;
}

/**
 * One thing, known by its key, that can be left out.
 * @param {{label: string, kind: string, search: string, picked?: string, change: (key: string | null) => void, without?: unknown}} props `picked` is
 * its key; `without` is shown while nothing is picked
 */
export function NamedChoice({ label, kind, search, picked, change, without = null }) {
  const thing = useNamed(kind, picked);
  const onPick = (_, one) => {
    remember(kind, one);
    change(one.key);
  };
  return html`<${Choice} label=${label} search=${search} kinds=${[kind]} chosen=${thing && html`<${Thing} kind=${kind} thing=${thing} />`} onPick=${onPick}
    remove=${thing && { text: t('choice.remove', { name: thing.name }), pick: () => change(null) }} without=${without} />`;
}

/**
 * @param {{label: string, level: string | null, none: string, pick: (level: string | null) => void}} props `none` says what it
 * means to pick no level
 */
export function LevelChoice({ label, level, none, pick }) {
  return html`<label class="level-choice"><span class="visually-hidden">${label}</span>
    <select value=${level ?? ''} onChange=${(event) => pick(event.currentTarget.value || null)}>
      <option value="">${none}</option>
      ${LEVELS.map((one) => html`<option key=${one} value=${one}>${word('level', one)}</option>`)}
    </select></label>`;
}

function Remove({ text, remove }) {
  return html`<button type="button" aria-label=${text} onClick=${remove}><span aria-hidden="true">×</span></button>`;
}

/**
 * @param {{
 *   kind?: string | null,
 *   thing: object,
 *   level?: string | null,
 *   pickLevel?: ((level: string | null) => void) | null,
 *   remove: () => void,
 * }} props `kind` is null for what is no thing but has a name; `pickLevel` for what has a level. The nearest element of the
 * class `choosing` with a search takes the focus of one that is removed
 */
export function Chip({ kind = null, thing, level = null, pickLevel = null, remove }) {
  const name = nameOf(thing);
  const onRemove = (event) => {
    event.currentTarget.closest('.choosing:has(input)')?.querySelector('input').focus();
    remove();
  };
  return html`<li class="chip">${kind ? html`<${Thing} kind=${kind} thing=${thing} />` : html`<span>${name}</span>`}
    ${pickLevel && html`<${LevelChoice} label=${t('choice.level', { name })} level=${level} none=${t('choice.anyLevel')} pick=${pickLevel} />`}
    <${Remove} text=${t('choice.remove', { name })} remove=${onRemove} /></li>`;
}
