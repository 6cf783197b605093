/**
 * A team: its people and skills as a matrix, and what hangs on one person.
 */
import { html } from '../../view.js';
import { useAsk } from '../../ask.js';
import { to } from '../../router.js';
import { t, word } from '../../texts.js';
import { Cloud } from '../../parts/cloud.js';
import { Detail } from '../../parts/detail.js';
import { Answer, Empty } from '../../parts/states.js';
import { Section, Thing, Things } from '../../parts/things.js';
import { LEVELS } from '../../wanted.js';
import { columns, dependences, matrix } from './matrix.js';

function Cell({ known }) {
  if (!known) {
    return html`<td class="cell none"><span class="visually-hidden">${t('matrix.none')}</span></td>`;
  }
  const at = LEVELS.indexOf(known.level) + 1;
  return html`<td class=${`cell at-${at}`} title=${known.level ? word('level', known.level) : t('level.unknown')}><span aria-hidden="true">${at || '?'}</span>
    <span class="visually-hidden">${known.level ? word('level', known.level) : t('level.unknown')}</span></td>`;
}

function Matrix({ team }) {
  const members = matrix(team.members.edges);
  const skills = columns(members);
  const alone = dependences(members);
  if (!skills.length) {
    return html`<${Empty}>${t('matrix.empty')}<//>`;
  }
  return html`<div class="scroll"><table class="matrix"><thead><tr><th scope="col">${t('kind.PERSON')}</th>${skills.map((skill) => html`<th scope="col" key=${skill.id}>
      <a href=${to('/explore/skill', { key: skill.key })}>${skill.name}</a></th>`)}</tr></thead>
    <tbody>${members.map((member) => html`<tr key=${member.person.id}><th scope="row"><${Thing} kind="PERSON" thing=${member.person} plain /></th>
      ${skills.map((skill) => html`<${Cell} key=${skill.id} known=${member.skills.get(skill.id)} />`)}</tr>`)}</tbody></table></div>
    <p class="quiet">${t('matrix.scale')}${team.members.totalCount > members.length ? ` ${t('matrix.first', { shown: members.length, count: team.members.totalCount })}` : ''}</p>
    ${team.members.totalCount === members.length && alone.length > 0 && html`<h3>${t('matrix.alone')}</h3><ul class="rows">${alone.map(({ skill, person }) => html`<li key=${skill.id}>
      <${Thing} kind="SKILL" thing=${skill} /><span class="quiet">${t('matrix.only')}</span><${Thing} kind="PERSON" thing=${person} /></li>`)}</ul>`}`;
}

function TeamCloud({ team }) {
  const asked = useAsk('explorer/team-cloud', { team: { key: team.key }, asOf: null, first: 40 });
  return html`<section class="career"><${Answer} asked=${asked}>${({ tagCloud }) => (tagCloud.length ? html`<${Cloud} tags=${tagCloud} />` : html`<${Empty}>${t('team.noCloud')}<//>`)}<//></section>`;
}

/** @param {{params: Record<string, string>}} props */
export default function Team({ params }) {
  return html`<${Detail} params=${params} operation="explorer/team-page" field="team" kind="TEAM" unknown=${t('team.unknown')}
    sub=${(team) => [team.kind ? word('teamKind', team.kind) : t('kind.TEAM'), t('team.people', { count: team.members.totalCount })]}
    actions=${(team) => html`<a class="button" href=${to('/explore/gap', { team: team.key })}>${t('gaps')}</a>
      <a class="button" href=${to('/explore/graph', { of: team.id })}>${t('showGraph')}</a>`}>${(team) => html`
    ${team.description && html`<p class="lead">${team.description}</p>`}
    <${TeamCloud} team=${team} />
    <${Section} title=${t('team.matrix')}><${Matrix} team=${team} /><//>
    ${(team.parent || team.parts.nodes.length > 0) && html`<${Section} title=${t('team.parts')}><dl class="facts">
      ${team.parent && html`<div><dt>${t('team.parent')}</dt><dd><${Thing} kind="TEAM" thing=${team.parent} /></dd></div>`}
      ${team.parts.nodes.length > 0 && html`<div><dt>${t('team.partsOf')}</dt><dd><${Things} kind="TEAM" things=${team.parts.nodes} /></dd></div>`}</dl><//>`}`}<//>`;
}
