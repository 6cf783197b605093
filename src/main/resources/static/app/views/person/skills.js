/**
 * A person's skills with their levels, and who said so.
 */
import { html } from '../../view.js';
import { day, t, word } from '../../texts.js';
import { Empty } from '../../parts/states.js';
import { Level, Section, Thing } from '../../parts/things.js';

function Claim({ claim }) {
  const details = [claim.level && word('level', claim.level), claim.observedOn && day(claim.observedOn),
    claim.source === 'EVIDENCE' && t('claim.evidence', { count: claim.evidenceCount }),
    claim.audience !== 'EVERYONE' && word('audience', claim.audience)].filter(Boolean).join(' · ');
  return html`<li>${claim.claimedBy ? html`<${Thing} kind="PERSON" thing=${claim.claimedBy} plain />` : word('source', claim.source)} <span class="quiet">${details}</span></li>`;
}

function Skill({ edge }) {
  const { node, level, confidence, intents, claims } = edge;
  return html`<tr>
    <th scope="row"><${Thing} kind="SKILL" thing=${node} />
      ${intents.map((intent) => html` <span class="badge" key=${intent}>${word('intent', intent)}</span>`)}</th>
    <td>${claims.length ? html`<${Level} level=${level} />` : html`<span class="quiet">${t('skills.notYet')}</span>`}</td>
    <td>${claims.length > 0 && html`<details><summary>${t('skills.sources', { count: claims.length })}<span class="sureness" aria-label=${t('skills.sure', { percent: Math.round(100 * confidence) })}
      style=${{ '--share': confidence }}></span></summary>
      <ul class="rows">${claims.map((claim, at) => html`<${Claim} key=${at} claim=${claim} />`)}</ul></details>`}</td>
  </tr>`;
}

/** @param {{person: object}} props */
export function Skills({ person }) {
  const { edges, totalCount } = person.skills;
  return html`<${Section} title=${t('person.skills')} count=${totalCount}>
    ${edges.length ? html`<div class="scroll"><table class="skills"><thead><tr><th scope="col">${t('skills.skill')}</th><th scope="col">${t('skills.level')}</th>
      <th scope="col">${t('skills.saidBy')}</th></tr></thead>
      <tbody>${edges.map((edge) => html`<${Skill} key=${edge.node.id} edge=${edge} />`)}</tbody></table></div>
      ${totalCount > edges.length && html`<p class="quiet">${t('list.more', { count: totalCount - edges.length })}</p>`}`
    : html`<${Empty}>${t('person.noSkills')}<//>`}
  <//>`;
}
