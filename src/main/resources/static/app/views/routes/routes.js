/**
 * How two things hang together: pick both, and read the shortest routes between them.
 */
import { html } from '../../view.js';
import { useAsk } from '../../ask.js';
import { go, to } from '../../router.js';
import { t, word } from '../../texts.js';
import { nameOf } from '../../things.js';
import { Title } from '../../title.js';
import { Choice } from '../../parts/choices.js';
import { QueryLink } from '../../parts/query.js';
import { Answer, Empty } from '../../parts/states.js';
import { Thing } from '../../parts/things.js';
import { linkText } from '../graph/links.js';

function End({ label, thing, autofocus, pick }) {
  return html`<${Choice} label=${label} change=${`${t('change')}: ${label}`} search=${label} autofocus=${autofocus}
    chosen=${thing && html`<${Thing} kind=${thing.__typename} thing=${thing} />`} onPick=${(_, picked) => pick(picked.id)} />`;
}

function Route({ route }) {
  return html`<li class="route"><p>${route.text}</p>
    <ol>${route.nodes.map((node, at) => html`<li key=${node.id}>
      ${at > 0 && html`<span class="link ${route.links[at - 1].to === node.id ? 'onward' : 'back'}">${linkText(route.links[at - 1])}</span>`}
      <${Thing} kind=${node.kind} thing=${{ id: node.id, name: node.kind === 'MENTORSHIP' ? word('mentorshipKind', node.label) : node.label }} /></li>`)}</ol></li>`;
}

/** @param {{params: Record<string, string>}} props */
export default function Routes({ params }) {
  const { from, to: end } = params;
  const ids = [from, end].filter(Boolean);
  const ends = useAsk('explorer/things-by-ids', ids.length ? { ids } : null);
  const asked = useAsk('routes', from && end ? { from, to: end, first: 6, maxLength: 6 } : null);
  const found = (id) => ends.data?.nodes.find((one) => one?.id === id);
  const [one, other] = [found(from), found(end)];
  const change = (changed) => go(to('/explore/routes', { from, to: end, ...changed }));
  return html`<div class="routes">
    <${Title} title=${one && other ? t('routes.between', { one: nameOf(one), other: nameOf(other) }) : t('routes')} />
    <div class="ends">
      <${End} label=${t('routes.from')} thing=${one} autofocus=${!from} pick=${(id) => change({ from: id })} />
      <${End} label=${t('routes.to')} thing=${other} autofocus=${Boolean(from) && !end} pick=${(id) => change({ to: id })} />
    </div>
    ${from && end && html`<${Answer} asked=${asked}>${({ routes }) => (routes.length ? html`<ul class="found">${routes.map((route) => html`<${Route}
      key=${route.nodes.map((node) => node.id).join(' ')} route=${route} />`)}</ul>` : html`<${Empty}>${t('routes.none')}<//>`)}<//>`}
    ${from && end && html`<${QueryLink} ...${asked} />`}
    ${!(from && end) && html`<p class="quiet">${t('routes.hint')}</p>`}
  </div>`;
}
