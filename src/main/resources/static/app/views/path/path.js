/**
 * Plans a learning path: pick a target, see the steps to it, and compare the ways there are.
 */
import { html, useEffect, useState } from '../../view.js';
import { useAsk } from '../../ask.js';
import { useShared } from '../../events.js';
import { go, to } from '../../router.js';
import { viewer } from '../../session.js';
import { t } from '../../texts.js';
import { nameOf } from '../../things.js';
import { Title } from '../../title.js';
import { Answer, Empty } from '../../parts/states.js';
import { Section } from '../../parts/things.js';
import { Alternatives } from './alternatives.js';
import { assumedOf, inputOf, MINIMISE, NOBODY, targetOf } from './choices.js';
import { Form } from './form.js';
import { Missing, Plan, targetName } from './plan.js';

const PATH = '/explore/path';

function Blocked({ blocked }) {
  return html`<${Section} title=${t('path.blocked')}><p class="summary">${blocked.text}</p><${Missing} missing=${blocked.missing} /><//>`;
}

function Found({ found, params, target }) {
  if (found.__typename === 'LearningPathBlocked') {
    return html`<${Blocked} blocked=${found} />`;
  }
  const plans = [found, ...found.alternatives];
  const shown = plans[Number(params.choice ?? 0)] ?? found;
  return html`<${Alternatives} plans=${plans} shown=${shown} params=${params} />
    <${Plan} plan=${shown} best=${found} minimise=${params.minimise ?? MINIMISE[0]} target=${target} />`;
}

/** Says who starts, in the address too: shared or reloaded, it shows the same. */
function useStart(params, who) {
  useEffect(() => {
    if (targetOf(params) && !params.from && who) {
      go(to(PATH, { ...params, from: who.key }), { replace: true });
    }
  }, [params, who]);
}

/** @param {{params: Record<string, string>}} props */
export default function Path({ params }) {
  const who = useShared(viewer);
  const [picked, setPicked] = useState(false);
  useStart(params, who);
  const aimed = targetOf(params);
  const from = params.from ?? who?.key;
  const ids = [aimed?.id, ...assumedOf(params).map((one) => one.id)].filter(Boolean);
  const ends = useAsk('explorer/path-ends', ids.length || from ? { ids, from: { key: from && from !== NOBODY ? from : '' } } : null);
  const asked = useAsk('explorer/plan-path', inputOf(params, who) && { input: inputOf(params, who) });
  const things = new Map((ends.data?.nodes ?? []).filter(Boolean).map((thing) => [thing.id, thing]));
  const target = aimed && (things.get(aimed.id) ?? null);
  const person = from && from !== NOBODY ? ends.data?.person : null;
  const change = (changed) => {
    setPicked(true);
    go(to(PATH, { ...params, choice: null, ...changed }));
  };
  const called = target && targetName({ level: params.skill && params.level, name: nameOf(target) });
  return html`<div class="plan">
    <${Title} title=${called ? t('path.title', { target: called }) : t('path')} />
    ${asked.data?.learningPath.alternatives?.length > 0 && html`<button type="button" class="skip" onClick=${() => document.querySelector('.plans [aria-current]').focus()}>${t('path.toPlans')}</button>`}
    <${Form} params=${params} things=${things} target=${target} person=${person} askStart=${picked && !from} change=${change} />
    ${!aimed ? html`<${Empty}>${t('path.hint')}<//>`
      : html`<${Answer} asked=${asked}>${({ learningPath }) => html`<${Found} found=${learningPath} params=${params} target=${called ?? ''} />`}<//>`}
  </div>`;
}
