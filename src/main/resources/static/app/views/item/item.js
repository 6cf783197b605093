/**
 * A learning item: what it teaches, what it takes, and when it is held.
 */
import { html } from '../../view.js';
import { to } from '../../router.js';
import { languageName, moment, t, word } from '../../texts.js';
import { Detail } from '../../parts/detail.js';
import { Requirement } from '../../parts/requirement.js';
import { Empty } from '../../parts/states.js';
import { Section, Thing } from '../../parts/things.js';

/** What is known about the seats of an offering, in words. */
export function seats({ seats: all, free, waiting, startsAt, endsAt }) {
  const end = endsAt ?? startsAt;
  if (end && new Date(end) < new Date()) {
    return t('seats.over');
  }
  if (all === null) {
    return t('seats.unlimited');
  }
  return free > 0 ? t('seats.free', { count: free }) : waiting ? t('seats.waiting', { count: waiting }) : t('seats.none');
}

export function Teaches({ teaches }) {
  return teaches.length ? html`<ul class="rows">${teaches.map(({ level, skill }) => html`<li key=${skill.id}><${Thing} kind="SKILL" thing=${skill} />
    <span class="quiet">${level && t('upTo', { level: word('level', level) })}</span></li>`)}</ul>` : html`<${Empty}>${t('item.teachesNothing')}<//>`;
}

function Offering({ offering }) {
  return html`<tr><th scope="row"><${Thing} kind="OFFERING" thing=${{ ...offering, title: offering.startsAt ? moment(offering.startsAt) : t('item.noDate') }} /></th>
    <td>${[offering.location, offering.language && languageName(offering.language)].filter(Boolean).join(' · ')}</td><td>${seats(offering)}</td>
    <td>${offering.leads.edges.map(({ node }) => html`<${Thing} key=${node.id} kind="PERSON" thing=${node} /> `)}</td></tr>`;
}

/** @param {{params: Record<string, string>}} props */
export default function Item({ params }) {
  return html`<${Detail} params=${params} operation="explorer/item-page" field="learningItem" kind="LEARNING_ITEM" unknown=${t('item.unknown')}
    sub=${(item) => [word('format', item.format), item.provider, item.hours && t('hours', { count: item.hours }), item.external && t('item.external')]}
    actions=${(item) => html`${item.url && html`<a class="button" href=${item.url} rel="noreferrer noopener" target="_blank">${t('item.website')}</a>`}
      <a class="button" href=${to('/explore/path', { item: item.id })}>${t('plan')}</a>
      <a class="button" href=${to('/explore/graph', { of: item.id })}>${t('showGraph')}</a>`}>${(item) => html`
    <div class="columns"><div><${Section} title=${t('item.offerings')} count=${item.offerings.totalCount}>
      ${item.offerings.nodes.length ? html`<div class="scroll"><table><thead><tr><th scope="col">${t('item.when')}</th><th scope="col">${t('item.where')}</th><th scope="col">${t('item.seats')}</th><th scope="col">${t('item.leads')}</th></tr></thead>
        <tbody>${item.offerings.nodes.map((one) => html`<${Offering} key=${one.id} offering=${one} />`)}</tbody></table></div>` : html`<${Empty}>${t('item.noOfferings')}<//>`}<//></div>
    <div><${Section} title=${t('item.teaches')}><${Teaches} teaches=${item.teaches} /><//>
      <${Section} title=${t('item.requires')}>${item.requires ? html`<${Requirement} requirement=${item.requires} />` : html`<${Empty}>${t('item.requiresNothing')}<//>`}<//></div></div>`}<//>`;
}
