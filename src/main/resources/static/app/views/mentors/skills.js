/**
 * What a mentor offers for each wanted skill.
 */
import { html } from '../../view.js';
import { t } from '../../texts.js';
import { Level, Thing } from '../../parts/things.js';

function MatchedSkill({ skill }) {
  const { wanted, found, level, confidence, timesMentored } = skill;
  const near = found && found.id !== wanted.id;
  const notes = [near && t('matched.near', { skill: wanted.name }), !found && t('matched.notOffered'),
    level && confidence < 1 && t('skills.sure', { percent: Math.round(100 * confidence) }), timesMentored > 0 && t('matched.mentored', { count: timesMentored })];
  return html`<li><${Thing} kind="SKILL" thing=${found ?? wanted} />${(found || level) && html`<${Level} level=${level} />`}
    <span class="quiet">${notes.filter(Boolean).join(' · ')}</span></li>`;
}

/** @param {{match: object}} props */
export function MentorSkills({ match }) {
  const { skills, openPlaces, person } = match;
  const hours = person.mentoring?.weeklyHours;
  return html`<ul class="brings">${skills.map((skill) => html`<${MatchedSkill} key=${skill.wanted.id} skill=${skill} />`)}</ul>
    <p class="room">${[openPlaces ? t('skill.places', { count: openPlaces }) : t('mentors.noPlace'), hours && t('mentors.hours', { count: hours })].filter(Boolean).join(' · ')}</p>`;
}
