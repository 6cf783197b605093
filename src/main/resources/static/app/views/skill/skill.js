/**
 * A skill: what is around it, who knows it, who mentors in it, what teaches it, who wants it.
 */
import { html } from '../../view.js';
import { to } from '../../router.js';
import { t, word } from '../../texts.js';
import { Detail } from '../../parts/detail.js';
import { Empty } from '../../parts/states.js';
import { Level, Section, Thing, Things } from '../../parts/things.js';

function Around({ skill }) {
  const parts = [['broader', skill.broader.nodes], ['narrower', skill.narrower.nodes], ['requires', skill.requires.nodes], ['supports', skill.supports.nodes]]
    .filter(([, nodes]) => nodes.length);
  return html`<${Section} title=${t('skill.around')}>
    <dl class="facts">${parts.map(([name, nodes]) => html`<div key=${name}><dt>${t(`skill.${name}`)}</dt>
      <dd><${Things} kind="SKILL" things=${nodes} />${name === 'narrower' && skill.narrower.totalCount > nodes.length
        && html`<p class="quiet">${t('list.more', { count: skill.narrower.totalCount - nodes.length })}</p>`}</dd></div>`)}
      ${skill.near.edges.length > 0 && html`<div><dt>${t('skill.near')}</dt><dd><ul class="things">${skill.near.edges.map(({ nearness, reason, node }) => html`<li
        key=${node.id} title=${word('nearReason', reason)}><${Thing} kind="SKILL" thing=${node} /> <span class="quiet">${Math.round(100 * nearness)}%</span></li>`)}</ul></dd></div>`}
    </dl>
    ${parts.length + skill.near.edges.length === 0 && html`<${Empty}>${t('skill.alone')}<//>`}
  <//>`;
}

function People({ skill }) {
  const { edges, totalCount } = skill.people;
  return html`<${Section} title=${t('skill.people')} count=${totalCount}>
    ${edges.length ? html`<div class="scroll"><table><thead><tr><th scope="col">${t('kind.PERSON')}</th><th scope="col">${t('skills.level')}</th></tr></thead>
      <tbody>${edges.map(({ level, node }) => html`<tr key=${node.id}><th scope="row"><${Thing} kind="PERSON" thing=${node} /><span class="under">${node.title}</span></th>
        <td><${Level} level=${level} /></td></tr>`)}</tbody></table></div>
      ${totalCount > edges.length && html`<p class="quiet">${t('list.more', { count: totalCount - edges.length })}</p>`}`
    : html`<${Empty}>${t('skill.nobody')}<//>`}
  <//>`;
}

function Mentors({ skill }) {
  const { nodes, totalCount } = skill.mentors;
  return html`<${Section} title=${t('skill.mentors')} count=${totalCount}>
    ${nodes.length ? html`<ul class="rows">${nodes.map((mentor) => html`<li key=${mentor.id}><${Thing} kind="PERSON" thing=${mentor} />
      <span class="quiet">${mentor.mentoring && t('skill.places', { count: mentor.mentoring.openPlaces })}</span></li>`)}</ul>
      ${totalCount > nodes.length && html`<p class="quiet">${t('list.more', { count: totalCount - nodes.length })}</p>`}`
    : html`<${Empty}>${t('skill.noMentors')}<//>`}
  <//>`;
}

function Teaching({ skill }) {
  const { edges, totalCount } = skill.taughtBy;
  return html`<${Section} title=${t('skill.taughtBy')} count=${totalCount}>
    ${edges.length ? html`<ul class="rows">${edges.map(({ level, node }) => html`<li key=${node.id}><${Thing} kind="LEARNING_ITEM" thing=${node} />
      <span class="quiet">${[word('format', node.format), level && t('upTo', { level: word('level', level) }), node.hours && t('hours', { count: node.hours })].filter(Boolean).join(' · ')}</span></li>`)}</ul>`
    : html`<${Empty}>${t('skill.notTaught')}<//>`}
  <//>`;
}

/** @param {{params: Record<string, string>}} props */
export default function Skill({ params }) {
  return html`<${Detail} params=${params} operation="explorer/skill-page" field="skill" kind="SKILL" unknown=${t('skill.unknown')}
    sub=${(skill) => [word('skillKind', skill.kind), skill.aliases.length && t('skill.aliases', { aliases: skill.aliases.join(', ') })]}
    actions=${(skill) => html`<a class="button primary" href=${to('/explore/mentors', { skills: skill.key })}>${t('mentors')}</a>
      <a class="button" href=${to('/explore/path', { skill: skill.id, level: 'COMPETENT' })}>${t('plan')}</a>
      <a class="button" href=${to('/explore/graph', { of: skill.id })}>${t('showGraph')}</a>`}>${(skill) => html`
    ${skill.description && html`<p class="lead">${skill.description}</p>`}
    <div class="columns"><div><${People} skill=${skill} /></div>
      <div><${Mentors} skill=${skill} /><${Teaching} skill=${skill} />
        ${skill.wanted.length > 0 && html`<${Section} title=${t('skill.wanted')} count=${skill.wanted.reduce((sum, one) => sum + one.people, 0)}>
          <ul class="rows">${skill.wanted.map(({ level, people }) => html`<li key=${level}>${t('skill.wantedBy', { count: people })} <span class="quiet">${level
            ? t('upTo', { level: word('level', level) }) : t('skill.anyLevel')}</span></li>`)}</ul><//>`}
        <${Around} skill=${skill} /></div></div>`}<//>`;
}
