/**
 * How a list was made: what counts how much, and whom the rules left out.
 */
import { html } from '../../view.js';
import { moment, number, t, word } from '../../texts.js';
import { address, to } from '../../router.js';
import { Empty } from '../../parts/states.js';
import { Section } from '../../parts/things.js';

/** @return {string} this address with other conditions */
export function changed(change) {
  const { path, params } = address.value;
  return to(path, { ...params, shown: null, compare: null, ...change });
}

/** @param {{ranking: object, kind: object}} props */
export function Method({ ranking, kind }) {
  return html`<div id="method" tabindex="-1"><${Section} title=${t('method')}>
    <p>${t('method.how', { version: ranking.version, asOf: moment(ranking.asOf) })}</p>
    <table class="weights"><thead><tr><th scope="col">${t('compare.factor')}</th><th scope="col">${t('method.weight')}</th><th scope="col">${t('method.measures')}</th></tr></thead>
      <tbody>${ranking.weights.map(({ factor, weight }) => html`<tr key=${factor}><th scope="row">${word(kind.factors, factor)}</th>
        <td>${number(weight)}</td><td>${word(`${kind.factors}.hint`, factor)}</td></tr>`)}</tbody></table>
    <p class="quiet">${t('method.unknown')}</p>
  <//></div>`;
}

/** A way to include those whom a rule left out, where the question can be asked without it. */
function Relax({ rule, kind }) {
  const change = kind.relax[rule];
  return change ? html`<a href=${changed(change)}>${word(`${kind.rules}.relax`, rule)}</a>` : null;
}

/** @param {{ranking: object, kind: object}} props */
export function LeftOut({ ranking, kind }) {
  const { excluded } = ranking;
  return html`<${Section} title=${t('leftOut')} count=${number(excluded.reduce((sum, one) => sum + one.count, 0))}>
    ${excluded.length ? html`<ul class="rows">${excluded.map(({ rule, count }) => html`<li key=${rule}><span>${t(`${kind.rules}.${rule}`, { count })}</span><${Relax}
      rule=${rule} kind=${kind} /></li>`)}</ul>` : html`<${Empty}>${t('leftOut.none')}<//>`}
  <//>`;
}

/** Instead of a list: what to do when nobody was found. */
export function Nobody({ ranking, kind }) {
  const [first] = ranking.excluded.filter(({ rule }) => kind.relax[rule]).sort((one, other) => other.count - one.count);
  return html`<div class="nobody">
    ${first ? html`<p>${t(`${kind.rules}.${first.rule}`, { count: first.count })} <a class="button primary" href=${changed(kind.relax[first.rule])}>${word(`${kind.rules}.relax`, first.rule)}</a></p>`
      : html`<p>${t('nobody.else')} <a href=${to(kind.instead, { skills: address.value.params.skills })}>${t(kind.insteadText)}</a></p>`}
  </div>`;
}
