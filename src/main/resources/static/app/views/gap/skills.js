/**
 * The skills of a gap: how each is met, by what and by whom, and what to do about it.
 */
import { html } from '../../view.js';
import { to } from '../../router.js';
import { t, word } from '../../texts.js';
import { wanted } from '../../wanted.js';
import { Level, Thing } from '../../parts/things.js';

const STATES = ['MISSING', 'NEAR', 'UNKNOWN', 'COVERED'];

const MARKS = {
  COVERED: html`<circle cx="8" cy="8" r="7" class="full" /><path d="m4.5 8.2 2.4 2.4 4.6-5" class="sign" />`,
  NEAR: html`<circle cx="8" cy="8" r="6.2" /><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" class="full" />`,
  UNKNOWN: html`<circle cx="8" cy="8" r="6.2" /><path d="M6 6.4a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1M8 11.4v.4" />`,
  MISSING: html`<circle cx="8" cy="8" r="6.2" stroke-dasharray="2.4 2.4" /><path d="M5.8 5.8l4.4 4.4m0-4.4-4.4 4.4" />`,
};

/** @param {{state: string}} props of GapState */
function State({ state }) {
  return html`<span class="state state-${state.toLowerCase()}"><svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">${MARKS[state]}</svg>${word('gapState', state)}</span>`;
}

/** How many skills are in which state. @param {{skills: object[]}} props */
export function States({ skills }) {
  return html`<ul class="states">${STATES.map((state) => [state, skills.filter((one) => one.state === state).length]).filter(([, count]) => count)
    .map(([state, count]) => html`<li key=${state}><${State} state=${state} /> <span class="count">${count}</span></li>`)}</ul>`;
}

function Found({ one }) {
  const { found, skill } = one;
  if (!found || one.state === 'COVERED' && found.skill.id === skill.id) {
    return null;
  }
  return html`<p><${Thing} kind="SKILL" thing=${found.skill} /> <${Level} level=${found.level} />${' '}
    <span class="quiet">${[found.skill.id !== skill.id && t('gap.counts', { percent: Math.round(100 * found.nearness) }), found.reason && word('nearReason', found.reason)]
      .filter(Boolean).join(' · ')}</span></p>`;
}

function planFor(skill, level, person) {
  return to('/explore/path', { skill: skill.id, level, from: person?.key });
}

/** Who in a team has a skill, and who is nearest to it. */
function Team({ one }) {
  const more = one.holders - one.people.length;
  return html`${one.people.length > 0 && !one.dependsOn && html`<p><span class="quiet">${t('gap.holders')}</span> ${one.people.map(({ person }, at) => html`${at > 0
      && ', '}<${Thing} key=${person.id} kind="PERSON" thing=${person} plain />`)}${more > 0 && html` <span class="quiet">${t('list.more', { count: more })}</span>`}</p>`}
    ${one.nearest.length > 0 && html`<p class="quiet">${t('gap.nearest')}</p><ul class="rows">${one.nearest.map(({ person, text }) => html`<li key=${person.id}>
      <${Thing} kind="PERSON" thing=${person} /> <span class="quiet">${text}</span>${' '}
      <a href=${planFor(one.skill, one.level, person)} aria-label=${t('gap.planFor', { name: person.name, skill: one.skill.name })}>${t('plan')}</a></li>`)}</ul>`}`;
}

function Row({ one, gap }) {
  const { skill, level, state } = one;
  const open = state !== 'COVERED';
  return html`<tr>
    <th scope="row"><${Thing} kind="SKILL" thing=${skill} /><span class="under">${level ? t('from', { level: word('level', level) }) : t('gap.anyLevel')}</span>
      ${gap.role && html`<span class="under">${t('gap.importance', { percent: Math.round(100 * one.importance) })}</span>`}</th>
    <td class="met"><${State} state=${state} />${state === 'NEAR' && html`<span class="under">${t('percent', { percent: Math.round(100 * one.coverage) })}</span>`}
      ${one.dependsOn && html`<span class="under warned">${t('gap.dependsOn')} <${Thing} kind="PERSON" thing=${one.dependsOn} plain /></span>`}</td>
    <td><p>${one.text}</p>${gap.person && html`<${Found} one=${one} />`}${gap.team && html`<${Team} one=${one} />`}</td>
    <td class="next">${(open || one.dependsOn) && html`<a class="button" href=${to('/explore/mentors', { skills: wanted(skill, level) })}
        aria-label=${t('gap.findMentorIn', { skill: skill.name })}>${t('gap.findMentor')}</a>`}
      ${open && html`<a class="button" href=${planFor(skill, level, gap.person)} aria-label=${t('gap.planTo', { skill: skill.name })}>${t('plan')}</a>`}</td>
  </tr>`;
}

/** @param {{gap: object}} props a SkillGap of the schema */
export function Skills({ gap }) {
  return html`<table class="gaps"><thead><tr><th scope="col">${t('gap.skill')}</th><th scope="col">${t('gap.state')}</th>
    <th scope="col">${t('gap.what')}</th><th scope="col">${t('gap.next')}</th></tr></thead>
    <tbody>${gap.skills.map((one) => html`<${Row} key=${one.skill.id} one=${one} gap=${gap} />`)}</tbody></table>`;
}
