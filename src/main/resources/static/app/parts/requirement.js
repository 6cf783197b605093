/**
 * What something requires, as nested lists.
 */
import { html } from '../view.js';
import { t, word } from '../texts.js';
import { Thing } from './things.js';

/** @param {{requirement: object}} props a Requirement of the schema */
export function Requirement({ requirement }) {
  const { allOf, anyOf, item, with: beside, skill, addOn } = requirement;
  if (allOf || anyOf) {
    return html`<div class="requirement"><span class="quiet">${t(allOf ? 'requires.all' : 'requires.any')}</span>
      <ul>${(allOf ?? anyOf).map((one, at) => html`<li key=${at}><${Requirement} requirement=${one} /></li>`)}</ul></div>`;
  }
  if (skill) {
    return html`<${Thing} kind="SKILL" thing=${skill.skill} /> <span class="quiet">${skill.level ? t('from', { level: word('level', skill.level) }) : ''}</span>`;
  }
  if (addOn) {
    return html`<${Thing} kind="ADD_ON" thing=${addOn} />`;
  }
  return beside ? html`<${Thing} kind="LEARNING_ITEM" thing=${beside} /> <span class="quiet">${t('requires.beside')}</span>`
    : html`<${Thing} kind="LEARNING_ITEM" thing=${item} />`;
}
