/**
 * An offering: when and where it is, who holds it, and whether there is room.
 */
import { html } from '../../view.js';
import { useAsk } from '../../ask.js';
import { to } from '../../router.js';
import { languageName, moment, t, word } from '../../texts.js';
import { Title } from '../../title.js';
import { QueryLink } from '../../parts/query.js';
import { Answer, Empty } from '../../parts/states.js';
import { Section, Thing } from '../../parts/things.js';
import { seats, Teaches } from '../item/item.js';

/** @param {{params: Record<string, string>}} props the API finds offerings by their ids alone */
export default function Offering({ params }) {
  const asked = useAsk('explorer/offering-page', { id: params.id ?? '' });
  const offering = asked.data?.node;
  return html`<${Answer} asked=${asked} heading=${t('problem.title')}>${() => (offering?.__typename === 'Offering' ? html`
    <div class="head"><div><${Title} title=${offering.item.title} />
      <p class="sub">${[t('kind.OFFERING'), offering.startsAt ? moment(offering.startsAt) : t('item.noDate'), offering.location, offering.language && languageName(offering.language)].filter(Boolean).join(' · ')}</p></div>
      <div class="actions"><a class="button" href=${to('/explore/item', { key: offering.item.key })}>${t('offering.item')}</a>
        <a class="button" href=${to('/explore/graph', { of: offering.id })}>${t('showGraph')}</a></div></div>
    <div class="columns"><div><${Section} title=${t('item.teaches')}><${Teaches} teaches=${offering.item.teaches} /><//></div>
      <div><${Section} title=${t('item.seats')}><p>${seats(offering)}</p><//>
        <${Section} title=${t('item.leads')}>${offering.leads.edges.length ? html`<ul class="rows">${offering.leads.edges.map(({ role, node }) => html`<li key=${node.id}>
          <${Thing} kind="PERSON" thing=${node} /><span class="quiet">${word('leadRole', role)}</span></li>`)}</ul>` : html`<${Empty}>${t('offering.noLeads')}<//>`}<//></div></div>
    <${QueryLink} ...${asked} />`
    : html`<${Title} title=${t('offering.unknown')} /><${Empty}>${t('unknown.hint')}<//>`)}<//>`;
}
