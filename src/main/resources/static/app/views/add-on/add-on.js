/**
 * An add-on: who holds it, and what it takes.
 */
import { html } from '../../view.js';
import { to } from '../../router.js';
import { day, t, word } from '../../texts.js';
import { Detail } from '../../parts/detail.js';
import { Requirement } from '../../parts/requirement.js';
import { Empty } from '../../parts/states.js';
import { Section, Thing } from '../../parts/things.js';

/** @param {{params: Record<string, string>}} props */
export default function AddOn({ params }) {
  return html`<${Detail} params=${params} operation="explorer/add-on-page" field="addOn" kind="ADD_ON" unknown=${t('addOn.unknown')}
    sub=${() => [t('kind.ADD_ON')]}
    actions=${(addOn) => html`<a class="button" href=${to('/explore/path', { addOn: addOn.id })}>${t('plan')}</a>
      <a class="button" href=${to('/explore/graph', { of: addOn.id })}>${t('showGraph')}</a>`}>${(addOn) => html`
    ${addOn.description && html`<p class="lead">${addOn.description}</p>`}
    <div class="columns"><div><${Section} title=${t('addOn.holders')} count=${addOn.holders.totalCount}>
      ${addOn.holders.edges.length ? html`<div class="scroll"><table><thead><tr><th scope="col">${t('kind.PERSON')}</th><th scope="col">${t('addOn.time')}</th><th scope="col">${t('addOn.since')}</th></tr></thead>
        <tbody>${addOn.holders.edges.map(({ node, term, sharePercent, since }) => html`<tr key=${node.id}><th scope="row"><${Thing} kind="PERSON" thing=${node} /><span class="under">${node.title}</span></th>
          <td>${[sharePercent && t('person.share', { share: sharePercent }), term && word('term', term)].filter(Boolean).join(' · ')}</td><td>${since && day(since)}</td></tr>`)}</tbody></table></div>
        ${addOn.holders.totalCount > addOn.holders.edges.length && html`<p class="quiet">${t('list.more', { count: addOn.holders.totalCount - addOn.holders.edges.length })}</p>`}`
      : html`<${Empty}>${t('addOn.nobody')}<//>`}<//></div>
    <div><${Section} title=${t('addOn.takes')}>${addOn.requires ? html`<${Requirement} requirement=${addOn.requires} />` : html`<${Empty}>${t('addOn.takesNothing')}<//>`}<//></div></div>`}<//>`;
}
