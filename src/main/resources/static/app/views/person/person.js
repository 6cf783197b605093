/**
 * A person: the career as a tag cloud over the years, and what it is made of.
 */
import { html, useEffect } from '../../view.js';
import { useAsk } from '../../ask.js';
import { go, to } from '../../router.js';
import { day, languageName, moment, t, word } from '../../texts.js';
import { by } from '../../things.js';
import { Title } from '../../title.js';
import { QueryLink } from '../../parts/query.js';
import { Answer, Empty } from '../../parts/states.js';
import { Section, Thing, Things } from '../../parts/things.js';
import { Career } from './career.js';
import { Skills } from './skills.js';

function Period({ since, until }) {
  if (since && until) {
    return t('period', { since: day(since), until: day(until) });
  }
  return since ? t('period.since', { since: day(since) }) : until ? t('period.until', { until: day(until) }) : '';
}

function Facts({ person }) {
  const facts = [
    person.manager && [t('person.manager'), html`<${Thing} kind="PERSON" thing=${person.manager} />`],
    person.location && [t('person.location'), person.location],
    person.languages.length && [t('person.languages'), person.languages.map(languageName).join(', ')],
    person.timeZone && [t('person.timeZone'), person.timeZone],
    person.startedOn && [t('person.startedOn'), day(person.startedOn)],
    person.email && [t('person.email'), html`<a href=${`mailto:${person.email}`}>${person.email}</a>`],
  ].filter(Boolean);
  return html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function Mentoring({ person }) {
  const { nodes } = person.mentorships;
  if (!person.mentoring && !nodes.length) {
    return null;
  }
  return html`<${Section} title=${t('person.mentoring')}>
    ${person.mentoring && html`<p>${t('person.places', { count: person.mentoring.openPlaces })}</p>`}
    ${nodes.length > 0 && html`<ul class="rows">${nodes.map((one) => html`<li key=${one.id}>
      <${Thing} kind="PERSON" thing=${one.mentor} /> <span class="quiet">${t('person.mentors')}</span> <${Thing} kind="PERSON" thing=${one.mentee} />
      <span class="quiet">${word('mentorshipStatus', one.status)}${one.skills.length ? ` · ${one.skills.map((skill) => skill.name).join(', ')}` : ''}</span>
    </li>`)}</ul>`}
  <//>`;
}

function Learning({ person }) {
  const { ledOfferings, enrolments, completions } = person;
  const open = enrolments.nodes.filter((one) => one.status === 'ENROLLED' || one.status === 'WAITLISTED');
  if (!ledOfferings.totalCount && !open.length && !completions.totalCount) {
    return null;
  }
  return html`<${Section} title=${t('person.learning')}>
    <ul class="rows">
      ${ledOfferings.edges.map(({ role, node }) => html`<li key=${`led ${node.id}`}><${Thing} kind="OFFERING" thing=${node} />
        <span class="quiet">${word('leadRole', role)}${node.startsAt ? ` · ${moment(node.startsAt)}` : ''}</span></li>`)}
      ${open.map(({ id, status, offering }) => html`<li key=${id}><${Thing} kind="OFFERING" thing=${offering} />
        <span class="quiet">${word('enrolmentStatus', status)}${offering.startsAt ? ` · ${moment(offering.startsAt)}` : ''}</span></li>`)}
      ${completions.edges.map(({ completedOn, node }) => html`<li key=${`done ${node.id}`}><${Thing} kind="LEARNING_ITEM" thing=${node} />
        <span class="quiet">${completedOn ? t('person.completedOn', { date: day(completedOn) }) : t('person.completed')}</span></li>`)}
    </ul>
  <//>`;
}

/** @param {{params: Record<string, string>}} props */
export default function Person({ params }) {
  const asked = useAsk('explorer/person-page', { by: by(params) ?? { key: '' } });
  const person = asked.data?.person;
  useEffect(() => {
    if (person && !params.key) {
      go(to('/explore/person', { ...params, id: null, key: person.key }), { replace: true });
    }
  }, [person]);
  return html`<${Answer} asked=${asked} heading=${t('problem.title')}>${() => (person ? html`
    <div class="head">
      <div><${Title} title=${person.name} />
        <p class="sub">${[person.title, !person.active && t('person.inactive')].filter(Boolean).join(' · ')}</p></div>
      <div class="actions"><a class="button" href=${to('/explore/path', { from: person.key })}>${t('plan')}</a>
        <a class="button" href=${to('/explore/gap', { person: person.key })}>${t('gaps')}</a>
        <a class="button" href=${to('/explore/graph', { of: person.id })}>${t('showGraph')}</a>
        <a class="button" href=${to('/explore/routes', { from: person.id })}>${t('showRoutes')}</a></div>
    </div>
    <${Career} key=${person.id} person=${person} year=${params.year} />
    <div class="columns">
      <div><${Skills} person=${person} /></div>
      <div>
        <${Facts} person=${person} />
        <${Section} title=${t('person.addOns')} count=${person.addOns.length}>
          ${person.addOns.length ? html`<ul class="rows">${person.addOns.map((held) => html`<li key=${held.addOn.id}><${Thing} kind="ADD_ON" thing=${held.addOn} />
            <span class="quiet">${[held.sharePercent && t('person.share', { share: held.sharePercent }), held.term && word('term', held.term)].filter(Boolean).join(' · ')}
            ${' '}<${Period} since=${held.since} until=${held.until} /></span></li>`)}</ul>` : html`<${Empty}>${t('person.noAddOns')}<//>`}
        <//>
        <${Section} title=${t('person.teams')}>
          ${person.teams.edges.length ? html`<ul class="rows">${person.teams.edges.map(({ role, since, until, node }) => html`<li key=${node.id}><${Thing} kind="TEAM" thing=${node} />
            <span class="quiet">${role ?? ''} <${Period} since=${since} until=${until} /></span></li>`)}</ul>` : html`<${Empty}>${t('person.noTeams')}<//>`}
        <//>
        <${Mentoring} person=${person} />
        <${Learning} person=${person} />
        ${person.reports.totalCount > 0 && html`<${Section} title=${t('person.reports')} count=${person.reports.totalCount}>
          <${Things} kind="PERSON" things=${person.reports.nodes} /><//>`}
      </div>
    </div>
    <${QueryLink} ...${asked} />` : html`<${Title} title=${t('person.unknown')} /><${Empty}>${t('unknown.hint')}<//>`)}<//>`;
}
