/**
 * A role: what it calls for.
 */
import { html } from '../../view.js';
import { to } from '../../router.js';
import { t } from '../../texts.js';
import { Detail } from '../../parts/detail.js';
import { Empty } from '../../parts/states.js';
import { Level, Section, Thing } from '../../parts/things.js';

/** @param {{params: Record<string, string>}} props */
export default function Role({ params }) {
  return html`<${Detail} params=${params} operation="explorer/role-page" field="role" kind="ROLE" unknown=${t('role.unknown')}
    sub=${(role) => [t('kind.ROLE'), role.family]}
    actions=${(role) => html`<a class="button" href=${to('/explore/path', { role: role.id })}>${t('plan')}</a>
      <a class="button" href=${to('/explore/gap', { role: role.key })}>${t('gaps')}</a>
      <a class="button" href=${to('/explore/graph', { of: role.id })}>${t('showGraph')}</a>`}>${(role) => html`
    ${role.description && html`<p class="lead">${role.description}</p>`}
    <${Section} title=${t('role.callsFor')} count=${role.requirements.totalCount}>
      ${role.requirements.edges.length ? html`<div class="scroll"><table><thead><tr><th scope="col">${t('skills.skill')}</th><th scope="col">${t('role.level')}</th><th scope="col">${t('role.importance')}</th></tr></thead>
        <tbody>${role.requirements.edges.map(({ level, importance, node }) => html`<tr key=${node.id}><th scope="row"><${Thing} kind="SKILL" thing=${node} /></th>
          <td>${level && html`<${Level} level=${level} />`}</td><td><span class="bar" style=${{ '--share': importance }}></span>${Math.round(100 * importance)}%</td></tr>`)}</tbody></table></div>`
      : html`<${Empty}>${t('role.callsForNothing')}<//>`}<//>`}<//>`;
}
