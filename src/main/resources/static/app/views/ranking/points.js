/**
 * Points as bars. All bars of a list have one scale, so the filled parts of somebody's bars put together are as long as the score.
 */
import { html } from '../../view.js';
import { number, t, word } from '../../texts.js';

/** @return {number} the most points that any factor could have given to anybody here: the width of the longest bar */
export function scaleOf(matches) {
  return Math.max(1, ...matches.flatMap((match) => match.reasons.map((reason) => reason.of)));
}

/** The bar alone. What it says is always beside it in words. */
export function Bar({ points, of, scale }) {
  return html`<span class="track" aria-hidden="true" style=${{ '--of': of / scale, '--share': points / of }}></span>`;
}

/** @param {{score: number}} props */
export function Score({ score }) {
  return html`<span class="score"><b>${number(score)}</b> <span>${t('ranking.outOf')}</span></span>`;
}

/** The score as one bar, a piece for each reason. */
export function Pieces({ reasons, factors }) {
  return html`<div class="pieces" aria-hidden="true">${reasons.map(({ factor, points, of }) => html`<i key=${factor} style=${{ '--points': points }}
    title=${t('ranking.piece', { factor: word(factors, factor), points, of })}></i>`)}</div>`;
}

/**
 * Each reason with its bar and its sentence, and the sum.
 * @param {{match: object, factors: string, scale: number}} props `factors` is the prefix of the factors' texts
 */
export function Reasons({ match, factors, scale }) {
  return html`<ul class="reasons">${match.reasons.map(({ factor, points, of, text }) => html`<li key=${factor}><b>${word(factors, factor)}</b>
      <${Bar} points=${points} of=${of} scale=${scale} /><span class="value">${t('ranking.points', { points, of })}</span><span class="text">${text}</span></li>`)}
    <li class="sum"><b>${t('ranking.sum')}</b><span class="value">${t('ranking.points', { points: match.score, of: 100 })}</span></li></ul>`;
}
