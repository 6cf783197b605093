/**
 * What somebody has picked: one thing, or several as chips.
 */
import { html, useEffect, useRef, useState } from '../view.js';
import { t, word } from '../texts.js';
import { nameOf } from '../things.js';
import { LEVELS } from '../wanted.js';
import { SearchBox } from './search.js';
import { Thing } from './things.js';

/**
 * One thing that can be changed: what is chosen, or the search for it. What was chosen stays until something else is.
 * @param {{
 *   label: string,
 *   change: string,
 *   search: string,
 *   kinds: string[],
 *   chosen: unknown,
 *   autofocus?: boolean,
 *   onPick: (type: string, thing: object) => void,
 *   otherwise?: {text: string, pick: () => void} | null,
 * }} props `change` says what the button for it changes; `chosen` is shown, null for nothing yet; `otherwise` is what can be
 * picked without searching
 */
export function Choice({ label, change, search, kinds, chosen, autofocus = false, onPick, otherwise = null }) {
  const [choosing, setChoosing] = useState(false);
  const button = useRef(null);
  const before = useRef(false);
  useEffect(() => {
    if (before.current && !choosing) {
      button.current?.focus();
    }
    before.current = choosing;
  }, [choosing]);
  const done = (pick) => (...picked) => {
    setChoosing(false);
    pick(...picked);
  };
  return html`<div class="end"><span class="label">${label}</span>
    ${chosen && !choosing ? html`${chosen}<button type="button" ref=${button} aria-label=${change} onClick=${() => setChoosing(true)}>${t('change')}</button>`
      : html`<${SearchBox} label=${search} kinds=${kinds} autofocus=${autofocus || choosing} onPick=${done(onPick)} />
        ${otherwise && html`<button type="button" onClick=${done(otherwise.pick)}>${otherwise.text}</button>`}
        ${chosen && html`<button type="button" onClick=${() => setChoosing(false)}>${t('cancel')}</button>`}`}</div>`;
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

/**
 * @param {{kind: string, thing: object, level?: string | null, pickLevel?: (level: string | null) => void, remove: () => void}} props
 * `pickLevel` for what has a level. Chips stand in an element of the class `choosing` with a search for more, which takes the
 * focus of one that is removed
 */
export function Chip({ kind, thing, level = null, pickLevel = null, remove }) {
  const onRemove = (event) => {
    event.currentTarget.closest('.choosing').querySelector('input').focus();
    remove();
  };
  return html`<li class="chip"><${Thing} kind=${kind} thing=${thing} />
    ${pickLevel && html`<${LevelChoice} label=${t('choice.level', { name: nameOf(thing) })} level=${level} none=${t('choice.anyLevel')} pick=${pickLevel} />`}
    <button type="button" aria-label=${t('choice.remove', { name: nameOf(thing) })} onClick=${onRemove}>×</button></li>`;
}
