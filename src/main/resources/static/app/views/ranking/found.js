/**
 * What was found: the people, two of them side by side, and how the list was made. Mentors and trainers are shown alike.
 */
import { html, useRef } from '../../view.js';
import { address, go, to } from '../../router.js';
import { t } from '../../texts.js';
import { Answer } from '../../parts/states.js';
import { Comparison } from './comparison.js';
import { Matches } from './matches.js';
import { LeftOut, Method, Nobody } from './method.js';
import { usePages } from './pages.js';
import { scaleOf } from './points.js';
import { comparedIn, comparedText } from './compared.js';

/**
 * @typedef {object} MatchKind
 * @property {string} operation
 * @property {string} count the text for the number of people
 * @property {string} factors the prefix of the factors' texts
 * @property {string} rules the prefix of the rules' texts
 * @property {Record<string, Record<string, string | null>>} relax what to change in the address so that a rule leaves out nobody
 * @property {string} instead the view to try when nobody was found
 * @property {string} insteadText
 * @property {(props: {match: object}) => unknown} Skills what somebody brings
 */

/** Changes the address, which has everything that is shown. */
function put(change, options) {
  const { path, params } = address.value;
  go(to(path, { ...params, ...change }), options);
}

/** How far the comparing has come, and the quickest way to it. */
function Comparing({ nodes, compared, names, compare }) {
  const missing = compared.filter((key) => !names.has(key));
  if (missing.length) {
    return html`<p class="quiet" role="status">${t('compare.missing', { key: missing.join(', ') })}</p>`;
  }
  if (compared.length === 0 && nodes.length > 1) {
    return html`<button type="button" onClick=${() => compare(nodes.slice(0, 2).map(({ person }) => person.key))}>${t('compare.first')}</button>`;
  }
  return html`<p class="quiet" role="status">${compared.length === 1 ? t('compare.oneMore', { name: names.get(compared[0]) }) : ''}</p>`;
}

/**
 * @param {{kind: MatchKind, input: object | null, params: Record<string, string>, from?: object | null, above?: (found: object) => unknown}} props
 * `above` is shown before the list
 */
export function Found({ kind, input, params, from = null, above = () => null }) {
  const pages = usePages(kind.operation, input, Number(params.shown) || 0);
  const chosen = useRef(false);
  const heading = useRef(null);
  const { nodes, asked } = pages;
  const compared = comparedIn(params.compare);
  const names = new Map(nodes.map(({ person }) => [person.key, person.name]));
  const two = compared.map((key) => nodes.find(({ person }) => person.key === key)).filter(Boolean);
  const compare = (keys) => {
    chosen.current = keys.length === 2;
    put({ compare: comparedText(keys) });
  };
  const toggle = (key) => compare(compared.includes(key) ? compared.filter((one) => one !== key) : [...compared, key].slice(-2));
  const stop = () => {
    compare([]);
    heading.current.focus();
  };
  const scale = scaleOf(nodes);
  return html`<${Answer} asked=${asked}>${({ found }) => html`
    <div class="found-head"><h2 tabindex="-1" ref=${heading}><span role="status">${found.totalCount ? t(kind.count, { count: found.totalCount })
      : t(found.ranking.excluded.length ? 'nobody.leftOut' : 'nobody')}</span></h2>
      <${Comparing} nodes=${nodes} compared=${compared} names=${names} compare=${compare} /></div>
    <p class="quiet">${t('method.short', { count: found.ranking.weights.length })} <a href="#method">${t('method')}</a></p>
    ${above(found)}
    ${two.length === 2 && html`<${Comparison} two=${two} kind=${kind} weights=${found.ranking.weights} scale=${scale} chosen=${chosen} stop=${stop} />`}
    ${found.totalCount === 0 ? html`<${Nobody} ranking=${found.ranking} kind=${kind} />`
      : html`<${Matches} pages=${pages} kind=${kind} scale=${scale} compare=${{ compared, names, toggle }} from=${from}
        onMore=${(shown) => put({ shown }, { replace: true })} />`}
    <div class="columns made"><div><${Method} ranking=${found.ranking} kind=${kind} /></div><div><${LeftOut} ranking=${found.ranking} kind=${kind} /></div></div>`}<//>`;
}
