/**
 * What a trainer brings to each skill, and who could hold it beside the trainer.
 */
import { html } from '../../view.js';
import { t } from '../../texts.js';
import { Level, Thing } from '../../parts/things.js';

function TrainedSkill({ skill }) {
  const { wanted, level, confidence, offered, timesHeld } = skill;
  const notes = [offered && t('intent.OFFERS_TRAINING'), timesHeld > 0 && t('matched.held', { count: timesHeld }),
    level && confidence < 1 && t('skills.sure', { percent: Math.round(100 * confidence) })];
  return html`<li><${Thing} kind="SKILL" thing=${wanted} /><${Level} level=${level} /><span class="quiet">${notes.filter(Boolean).join(' · ')}</span></li>`;
}

/** @param {{match: object}} props */
export function TrainerSkills({ match }) {
  const { skills, coTrainer } = match;
  return html`<ul class="brings">${skills.map((skill) => html`<${TrainedSkill} key=${skill.wanted.id} skill=${skill} />`)}</ul>
    ${coTrainer && html`<p class="room">${t('trainers.co')} <${Thing} kind="PERSON" thing=${coTrainer.person} /> <span class="quiet">${coTrainer.text}</span></p>`}`;
}
