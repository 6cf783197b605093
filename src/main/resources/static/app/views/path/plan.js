/**
 * A plan: what it takes, its picture, and its steps with their reasons.
 */
import { html, useId } from '../../view.js';
import { to } from '../../router.js';
import { t, word } from '../../texts.js';
import { format } from '../../wanted.js';
import { Requirement } from '../../parts/requirement.js';
import { Level, Section, Thing } from '../../parts/things.js';
import { Picture } from './picture.js';
import { days, doing, proof, sort } from './words.js';

/** Whom else to ask, where a mentor is a step. */
function others({ gains }) {
  return to('/explore/mentors', { skills: format(gains.map(({ skill, level }) => ({ name: skill.key, level }))) });
}

function Step({ id, step, jump }) {
  const { kind, thing } = doing(step);
  const badges = [sort(step), step.begun && t('path.begun'), step.together.length && t('path.together', { steps: step.together.join(', ') })].filter(Boolean);
  return html`<li class="plan-step ${step.begun ? 'begun' : ''}" id=${id} tabindex="-1">
    <b class="position" aria-hidden="true">${step.position}</b>
    <div><h3><span class="visually-hidden">${t('path.step', { position: step.position })}</span> <${Thing} kind=${kind} thing=${thing} />
      ${badges.map((badge) => html` <span class="badge" key=${badge}>${badge}</span>`)}</h3>
      <p>${step.text}</p>
      <dl class="facts">
        ${step.offering && html`<div><dt>${t('path.when')}</dt><dd><${Thing} kind="OFFERING" thing=${{ id: step.offering.id,
          name: days(step.offering) || t('item.noDate') }} /> <span class="quiet">${step.offering.location}</span></dd></div>`}
        ${step.gains.length > 0 && html`<div><dt>${t('path.gains')}</dt><dd><ul class="things">${step.gains.map(({ skill, level }) => html`<li key=${skill.id}>
          <${Thing} kind="SKILL" thing=${skill} /> ${level && html`<${Level} level=${level} />`}</li>`)}</ul></dd></div>`}
        ${step.because.length > 0 && html`<div><dt>${t('path.because')}</dt><dd class="jumps">${step.because.map((position) => html`<button type="button" key=${position}
          aria-label=${t('path.step', { position })} onClick=${() => jump(position)}>${position}</button>`)}</dd></div>`}
      </dl>
      ${step.mentor && !step.begun && html`<p><a href=${others(step)}>${t('path.otherMentors')}</a></p>`}
    </div></li>`;
}

/** @param {{missing: object[]}} props what nothing provides */
export function Missing({ missing }) {
  return missing.length > 0 && html`<h3>${t('path.missing')}</h3>
    <ul class="rows">${missing.map((one, at) => html`<li key=${at}><${Requirement} requirement=${one} />${one.skill
      && html`<a href=${to('/explore/mentors', { skills: format([{ name: one.skill.skill.key, level: one.skill.level }]) })}>${t('gap.findMentor')}</a>`}</li>`)}</ul>`;
}

/**
 * @param {{plan: object, best: object, minimise: string, target: string}} props `best` of the plans: the only one that says
 * how good it is compared with any other
 */
export function Plan({ plan, best, minimise, target }) {
  const id = useId();
  const jump = (position) => {
    const step = document.getElementById(`${id}-${position}`);
    step.scrollIntoView({ block: 'center' });
    step.focus({ preventScroll: true });
  };
  return html`
    <${Section} title=${t(!plan.steps.length && !plan.missing.length ? 'path.reached' : plan === best ? 'path.best' : 'path.other')}>
      <p class="summary">${plan.text}</p>
      ${plan.steps.length > 0 && html`<p class="quiet">${[plan.total.cost > 0 && t('path.totalCost', { cost: plan.total.cost }), plan.total.estimated && t('path.estimated'),
        plan === best && proof(plan, minimise)].filter(Boolean).join(' ')}</p>`}
      <${Missing} missing=${plan.missing} />
      ${plan.steps.length > 0 && html`<${Picture} steps=${plan.steps} target=${target} jump=${jump} />`}
    <//>
    ${plan.steps.length > 0 && html`<${Section} title=${t('path.list')} count=${plan.steps.length}>
      <ol class="plan-steps">${plan.steps.map((step) => html`<${Step} key=${step.position} id=${`${id}-${step.position}`} step=${step} jump=${jump} />`)}</ol><//>`}`;
}

/** @param {{level: string | null, name: string}} props */
export function targetName({ level, name }) {
  return level ? t('path.target', { skill: name, level: word('level', level) }) : name;
}
