/**
 * Picks skills and other things to look for; what is picked stands before the box as chips.
 */
import { html } from '../../view.js';
import { t, word } from '../../texts.js';
import { Mark } from '../../parts/things.js';
import { SearchBox } from '../../parts/search.js';
import { remember, useNamed } from './names.js';
import { LEVELS } from '../../wanted.js';
import { MOST_SKILLS } from './wanted.js';

/**
 * Something that was picked, and a button that takes it away.
 * @param {{kind?: string | null, name: string, remove: () => void, children?: unknown}} props
 */
export function Chip({ kind = null, name, remove, children = null }) {
  return html`<span class="chip">${kind && html`<${Mark} kind=${kind} />`}<span>${name}</span>${children}
    <button type="button" class="remove" aria-label=${t('pick.remove', { name })} onClick=${remove}><span aria-hidden="true">×</span></button></span>`;
}

function WantedSkill({ wanted, change, remove }) {
  const { name } = useNamed('SKILL', wanted.key);
  return html`<${Chip} kind="SKILL" name=${name} remove=${remove}>
    <select aria-label=${t('pick.level', { skill: name })} value=${wanted.level ?? ''} onChange=${(event) => change({ ...wanted, level: event.currentTarget.value || null })}>
      <option value="">${t('pick.anyLevel')}</option>
      ${LEVELS.map((level) => html`<option value=${level}>${word('level', level)}</option>`)}
    </select><//>`;
}

/**
 * @param {{label: string, wanted: import('./wanted.js').Wanted[], change: (wanted: object[]) => void, autofocus?: boolean, wide?: boolean, children?: unknown}} props
 * `wide` takes a whole row; `children` are further chips
 */
export function WantedSkills({ label, wanted, change, autofocus = false, wide = false, children = null }) {
  const pick = (_, skill) => {
    remember('SKILL', skill);
    if (!wanted.some((one) => one.key === skill.key)) {
      change([...wanted, { key: skill.key, level: null }]);
    }
  };
  return html`<div class=${wide ? 'ask wide' : 'ask'}><span class="label">${label}</span>
    <div class="picked">${wanted.map((one, at) => html`<${WantedSkill} key=${one.key} wanted=${one}
      change=${(changed) => change(wanted.with(at, changed))} remove=${() => change(wanted.toSpliced(at, 1))} />`)}${children}
      ${wanted.length < MOST_SKILLS && html`<${SearchBox} label=${t(wanted.length ? 'pick.another' : 'pick.skill')} kinds=${['SKILL']} autofocus=${autofocus} onPick=${pick} />`}</div>
  </div>`;
}

/**
 * One thing of a kind, or a box to pick it.
 * @param {{label: string, kind: string, searched: string, picked?: string, change: (key: string | null) => void, children?: unknown}} props `picked` is
 * its key, `searched` the label of the box, `children` are shown before the box
 */
export function PickOne({ label, kind, searched, picked, change, children = null }) {
  const thing = useNamed(kind, picked);
  const pick = (_, one) => {
    remember(kind, one);
    change(one.key);
  };
  return html`<div class="ask"><span class="label">${label}</span>
    <div class="picked">${thing ? html`<${Chip} kind=${kind} name=${thing.name} remove=${() => change(null)} />`
      : html`${children}<${SearchBox} label=${searched} kinds=${[kind]} onPick=${pick} />`}</div>
  </div>`;
}
