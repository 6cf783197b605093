/**
 * Skills to look for or to compare with, each at a level. The address knows them by their keys.
 */
import { html } from '../view.js';
import { t } from '../texts.js';
import { MOST_SKILLS } from '../wanted.js';
import { Chip, Choosing } from './choices.js';
import { remember, useNamed } from './names.js';
import { SearchBox } from './search.js';

function WantedSkill({ wanted, change, remove }) {
  return html`<${Chip} kind="SKILL" thing=${useNamed('SKILL', wanted.key)} level=${wanted.level} pickLevel=${(level) => change({ ...wanted, level })} remove=${remove} />`;
}

/**
 * @param {import('../wanted.js').Wanted[]} wanted
 * @param {{id: string, key: string, name: string}} skill
 * @param {string | null} level
 * @return {import('../wanted.js').Wanted[]} with this skill, if it isn't among them
 */
export function withSkill(wanted, skill, level) {
  remember('SKILL', skill);
  return wanted.some((one) => one.key === skill.key) ? wanted : [...wanted, { key: skill.key, level }];
}

/**
 * @param {{wanted: import('../wanted.js').Wanted[], change: (wanted: import('../wanted.js').Wanted[]) => void, children?: unknown}} props
 * `children` are further chips
 */
export function SkillChips({ wanted, change, children = null }) {
  return html`<ul class="chips">${wanted.map((one, at) => html`<${WantedSkill} key=${one.key} wanted=${one}
    change=${(changed) => change(wanted.with(at, changed))} remove=${() => change(wanted.toSpliced(at, 1))} />`)}${children}</ul>`;
}

/**
 * @param {{
 *   label: string,
 *   wanted: import('../wanted.js').Wanted[],
 *   change: (wanted: import('../wanted.js').Wanted[]) => void,
 *   autofocus?: boolean,
 *   wide?: boolean,
 *   children?: unknown,
 * }} props `wide` takes a whole row; `children` are further chips
 */
export function WantedSkills({ label, wanted, change, autofocus = false, wide = false, children = null }) {
  return html`<${Choosing} label=${label} wide=${wide}>
    ${(wanted.length > 0 || children) && html`<${SkillChips} wanted=${wanted} change=${change}>${children}<//>`}
    ${wanted.length < MOST_SKILLS && html`<${SearchBox} label=${t(wanted.length ? 'choice.anotherSkill' : 'choice.skill')} kinds=${['SKILL']} autofocus=${autofocus}
      onPick=${(_, skill) => change(withSkill(wanted, skill, null))} />`}<//>`;
}
