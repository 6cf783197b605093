/**
 * What is planned: the target, the start, what is assumed, and what counts.
 */
import { html } from '../../view.js';
import { useShared } from '../../events.js';
import { viewer } from '../../session.js';
import { t, word } from '../../texts.js';
import { Chip, Choice, Choosing, LevelChoice } from '../../parts/choices.js';
import { SearchBox } from '../../parts/search.js';
import { Thing } from '../../parts/things.js';
import { aim, assume, assumedOf, have, LIMITS, MINIMISE, NOBODY, targetOf } from './choices.js';

const KINDS = ['SKILL', 'LEARNING_ITEM', 'ADD_ON', 'ROLE'];

function Target({ target, params, change }) {
  const chosen = target && html`<${Thing} kind=${target.__typename} thing=${target} />
    ${params.skill && html`<${LevelChoice} label=${t('path.level')} level=${params.level} none=${t('path.anyLevel')} pick=${(level) => change({ level })} />`}`;
  return html`<${Choice} label=${t('path.to')} change=${t('path.changeTarget')} search=${t('path.to.search')} kinds=${KINDS} autofocus=${!targetOf(params)}
    chosen=${chosen} onPick=${(type, thing) => change(aim(type, thing))} />`;
}

function Start({ person, params, change, autofocus }) {
  const nobody = params.from === NOBODY;
  const chosen = person ? html`<${Thing} kind="PERSON" thing=${person} />` : nobody && html`<span>${t('path.fromNothing')}</span>`;
  return html`<${Choice} label=${t('path.from')} change=${t('path.changeStart')} search=${t('path.from.search')} kinds=${['PERSON']} autofocus=${autofocus}
    chosen=${chosen || null} onPick=${(_, picked) => change({ from: picked.key })}
    otherwise=${!nobody && { text: t('path.fromNothing'), pick: () => change({ from: NOBODY }) }} />`;
}

function Options({ params, change }) {
  const limited = LIMITS.some((name) => params[name]);
  return html`<div class="options">
    <label><span>${t('path.minimise')}</span> <select value=${params.minimise ?? MINIMISE[0]} onChange=${(event) => change({
      minimise: event.currentTarget.value === MINIMISE[0] ? null : event.currentTarget.value })}>
      ${MINIMISE.map((one) => html`<option key=${one} value=${one}>${word('minimise', one)}</option>`)}</select></label>
    <label><input type="checkbox" checked=${params.mentors !== 'no'} onChange=${(event) => change({ mentors: event.currentTarget.checked ? null : 'no' })} />
      <span>${t('path.mentors')}</span></label>
    <details open=${limited}><summary>${t('path.limits')}</summary><div class="limits">${LIMITS.map((name) => html`<label key=${name}><span>${t(`path.limit.${name}`)}</span>
      <input type="number" min="0" step=${name === 'weeks' ? 1 : 'any'} value=${params[name] ?? ''} onChange=${(event) => change({ [name]: event.currentTarget.value })} /></label>`)}</div></details>
  </div>`;
}

function WhatIf({ params, things, person, change }) {
  const who = useShared(viewer);
  const assumed = assumedOf(params);
  const set = (all) => change({ have: have(all) });
  const add = (type, thing) => set([...assumed.filter((one) => one.id !== thing.id), assume(type, thing)]);
  return html`<${Choosing} label=${person && person.key !== who?.key ? t('path.whatIf.name', { name: person.name }) : t('path.whatIf')}>
    ${assumed.length > 0 && html`<ul class="chips">${assumed.map((one) => html`<${Chip} key=${one.id} kind=${one.kind}
      thing=${things.get(one.id) ?? { id: one.id, name: '…' }} level=${one.level}
      pickLevel=${one.param === 'skill' && ((level) => set(assumed.map((other) => (other === one ? { ...one, level } : other))))}
      remove=${() => set(assumed.filter((other) => other !== one))} />`)}</ul>`}
    <${SearchBox} label=${t('path.whatIf.search')} kinds=${['SKILL', 'LEARNING_ITEM', 'ADD_ON']} onPick=${add} /><//>`;
}

/**
 * @param {{
 *   params: Record<string, string>,
 *   things: Map<string, object>,
 *   target: object | null,
 *   person: object | null,
 *   askStart: boolean,
 *   change: (changed: Record<string, string | null>) => void,
 * }} props `things` that the address names, by id; `askStart`: whether to go on with the start
 */
export function Form({ params, things, target, person, askStart, change }) {
  return html`<div class="plan-form">
    <div class="ends">
      <${Target} target=${target} params=${params} change=${change} />
      <${Start} person=${person} params=${params} change=${change} autofocus=${askStart} />
    </div>
    ${target && html`<${Options} params=${params} change=${change} /><${WhatIf} params=${params} things=${things} person=${person} change=${change} />`}
  </div>`;
}
