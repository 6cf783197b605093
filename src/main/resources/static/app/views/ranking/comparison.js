/**
 * Two of the people found, side by side.
 */
import { html, useEffect, useRef } from '../../view.js';
import { number, t, word } from '../../texts.js';
import { Thing } from '../../parts/things.js';
import { Bar, Score } from './points.js';

/** Who has how much more. */
function Difference({ one, other, names }) {
  const points = Math.abs(one - other);
  return html`<td class="difference">${points === 0 ? t('compare.same') : html`<b>+${number(points)}</b> ${names[one > other ? 0 : 1]}`}</td>`;
}

function Side({ reason, scale }) {
  return reason ? html`<td><${Bar} points=${reason.points} of=${reason.of} scale=${scale} /><span class="value">${t('ranking.points', reason)}</span>
    <span class="text">${reason.text}</span></td>` : html`<td class="none">${t('compare.nothing')}</td>`;
}

/** @return {string} the given name, if that tells the two apart */
function shortNames(two) {
  const given = two.map(({ person }) => person.name.split(' ')[0]);
  return given[0] === given[1] ? two.map(({ person }) => person.name) : given;
}

/**
 * @param {{two: object[], kind: object, weights: object[], scale: number, chosen: {current: boolean}, stop: () => void}} props `chosen`: the two
 * were chosen just now, so the heading takes the focus
 */
export function Comparison({ two, kind, weights, scale, chosen, stop }) {
  const heading = useRef(null);
  useEffect(() => {
    if (chosen.current) {
      chosen.current = false;
      heading.current.focus();
    }
  }, [two[0].person.id, two[1].person.id]);
  const reasons = two.map((match) => new Map(match.reasons.map((reason) => [reason.factor, reason])));
  const factors = weights.map(({ factor }) => factor).filter((factor) => reasons.some((one) => one.has(factor)));
  const names = shortNames(two);
  return html`<section class="part comparison">
    <header><h2 tabindex="-1" ref=${heading}>${t('compare', { one: two[0].person.name, other: two[1].person.name })}</h2>
      <button type="button" onClick=${stop}>${t('compare.stop')}</button></header>
    <table class="two"><thead><tr><th scope="col">${t('compare.factor')}</th>${two.map(({ person }) => html`<th scope="col" key=${person.id}><${Thing}
        kind="PERSON" thing=${person} /></th>`)}<th scope="col">${t('compare.difference')}</th></tr></thead>
      <tbody>
        <tr class="whole"><th scope="row">${t('compare.score')}</th>${two.map((match) => html`<td key=${match.person.id}><${Score} score=${match.score} />
          <span class="badge">${word('fit', match.fit)}</span></td>`)}<${Difference} one=${two[0].score} other=${two[1].score} names=${names} /></tr>
        <tr><th scope="row">${t('compare.skills')}</th>${two.map((match) => html`<td key=${match.person.id}><${kind.Skills} match=${match} /></td>`)}<td class="difference"></td></tr>
        ${factors.map((factor) => html`<tr key=${factor}><th scope="row">${word(kind.factors, factor)}</th>
          ${reasons.map((one, at) => html`<${Side} key=${at} reason=${one.get(factor)} scale=${scale} />`)}
          <${Difference} one=${reasons[0].get(factor)?.points ?? 0} other=${reasons[1].get(factor)?.points ?? 0} names=${names} /></tr>`)}
      </tbody></table>
    <p class="quiet">${t('compare.sum')}</p>
  </section>`;
}
