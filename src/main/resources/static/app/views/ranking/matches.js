/**
 * The people found, best first, each with the reasons.
 */
import { html, useEffect, useRef } from '../../view.js';
import { t, word } from '../../texts.js';
import { to } from '../../router.js';
import { Thing } from '../../parts/things.js';
import { Problem } from '../../parts/states.js';
import { Pieces, Reasons, Score } from './points.js';

/** The reasons of the best are open: most people look no further. */
const OPEN = 3;

function Compare({ match, compared, names, toggle }) {
  const { key, name } = match.person;
  const [one] = compared;
  const label = compared.length === 1 && one !== key && names.has(one) ? t('compare.with', { name: names.get(one) }) : t('compare.this');
  return html`<label class="tick"><input type="checkbox" checked=${compared.includes(key)} onChange=${() => toggle(key)} />
    <span>${label}<span class="visually-hidden">: ${name}</span></span></label>`;
}

function Match({ match, at, kind, scale, compare, from }) {
  const { person, reasons } = match;
  return html`<li class="match">
    <div class="match-head"><span class="rank"><span class="visually-hidden">${t('ranking.rank')} </span>${match.rank}</span>
      <div class="who"><h3><${Thing} kind="PERSON" thing=${person} /></h3><p class="under">${[person.title, person.location].filter(Boolean).join(' · ')}</p></div>
      <p class="fit"><${Score} score=${match.score} /><span class="badge">${word('fit', match.fit)}</span></p></div>
    <${Pieces} reasons=${reasons} factors=${kind.factors} />
    <${kind.Skills} match=${match} />
    <div class="actions"><${Compare} match=${match} ...${compare} />
      ${person.email && html`<a href=${`mailto:${person.email}`}>${t('ranking.write')}<span class="visually-hidden">: ${person.name}</span></a>`}
      ${from && from.id !== person.id && html`<a href=${to('/explore/routes', { from: from.id, to: person.id })}>${t('ranking.routes', { name: from.name })}<span
        class="visually-hidden">: ${person.name}</span></a>`}</div>
    <details open=${at < OPEN}><summary>${t('ranking.reasons', { count: reasons.length })}<span class="visually-hidden">: ${person.name}</span></summary>
      <${Reasons} match=${match} factors=${kind.factors} scale=${scale} /></details>
  </li>`;
}

/**
 * @param {{pages: object, kind: object, scale: number, compare: object, from?: object | null, onMore: (shown: number) => void}} props `from` is the
 * person from whom routes lead to each
 */
export function Matches({ pages, kind, scale, compare, from = null, onMore }) {
  const { nodes, left, more, next } = pages;
  const list = useRef(null);
  const grown = useRef(0);
  useEffect(() => {
    if (grown.current && nodes.length > grown.current) {
      list.current.children[grown.current].querySelector('a').focus();
    }
    grown.current = 0;
  }, [nodes.length]);
  const show = async () => {
    grown.current = nodes.length;
    onMore(await next());
  };
  return html`<ol class="matches" ref=${list}>${nodes.map((match, at) => html`<${Match} key=${match.person.id} match=${match} at=${at} kind=${kind}
      scale=${scale} compare=${compare} from=${from} />`)}</ol>
    ${more.problem && html`<${Problem} problem=${more.problem} again=${show} />`}
    ${left && !more.problem && html`<button type="button" disabled=${more.loading} onClick=${show}>${t('ranking.more')}</button>`}`;
}
