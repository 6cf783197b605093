/**
 * The best plan and its alternatives beside each other: what each takes, and where it differs.
 */
import { html } from '../../view.js';
import { to } from '../../router.js';
import { t } from '../../texts.js';
import { nameOf } from '../../things.js';
import { Mark, Section } from '../../parts/things.js';
import { amount, differing, doing, gains } from './words.js';

/** More can't be taken in at a glance. */
const SHOWN = 3;

function Other({ plan, shown }) {
  const steps = differing(plan, shown);
  if (plan === shown) {
    return html`<p class="quiet">${t('path.shown')}</p>`;
  }
  return html`<p class="quiet">${steps.length ? t('path.instead') : t('path.fewer')}</p>
    <ul>${steps.slice(0, SHOWN).map((step) => html`<li key=${step.position}><${Mark} kind=${doing(step).kind} /> ${nameOf(doing(step).thing)}${step.mentor && html` <span class="quiet">${gains(step)}</span>`}</li>`)}
      ${steps.length > SHOWN && html`<li class="quiet">${t('list.more', { count: steps.length - SHOWN })}</li>`}</ul>`;
}

/** @param {{plans: object[], shown: object, params: Record<string, string>}} props */
export function Alternatives({ plans, shown, params }) {
  return plans.length > 1 && html`<${Section} title=${t('path.alternatives')} count=${plans.length}>
    <ul class="plans">${plans.map((plan, at) => html`<li key=${at} class=${plan === shown ? 'shown' : ''}>
      <a href=${to('/explore/path', { ...params, choice: at || null })} aria-current=${plan === shown ? 'true' : undefined}>${at === 0 ? t('path.best') : t('path.alternative', { number: at })}</a>
      <p class="takes"><b>${amount('HOURS', plan.total.hours)}</b><span>${amount('WEEKS', plan.total.weeks)}</span><span>${amount('ITEMS', plan.total.items)}</span><span>${amount('COST', plan.total.cost)}</span></p>
      <${Other} plan=${plan} shown=${shown} /></li>`)}</ul><//>`;
}
