/**
 * What is shown instead of an answer: that it is coming, why there is none, or that it is empty.
 */
import { html, useEffect, useState } from '../view.js';
import { service } from '../service.js';
import { signInAddress } from '../session.js';
import { t } from '../texts.js';

/** What a problem means for the person in front of the page, and what to do about it. */
function explanation(problem) {
  switch (problem.kind) {
    case 'offline':
    case 'signedOut':
      return t(`problem.${problem.kind}`);
    case 'busy':
    case 'starting':
      return t(`problem.${problem.kind}`, { seconds: Math.max(1, problem.seconds) });
    default:
      return problem.message || t('problem.refused');
  }
}

/**
 * @param {{problem: import('../ask.js').AskError, again: () => void}} props
 */
export function Problem({ problem, again }) {
  useEffect(() => {
    if (problem.kind !== 'busy' && problem.kind !== 'starting') {
      return undefined;
    }
    const timer = setTimeout(again, 1000 * Math.max(1, problem.seconds));
    return () => clearTimeout(timer);
  }, [problem]);
  return html`<div class="problem" role="alert">
    <p>${explanation(problem)}</p>
    ${problem.kind === 'signedOut' && service.signIn && html`<a href=${signInAddress()}>${t('account.signIn')}</a>`}
    <button type="button" onClick=${again}>${t('problem.again')}</button>
  </div>`;
}

/** Says that an answer is coming, once it takes long enough for somebody to wonder. */
export function Loading() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return html`<div class="loading" role="status">${slow && html`<span class="progress" aria-hidden="true"></span>${t('loading')}`}</div>`;
}

/**
 * Shows an answer, or what there is instead of it. What somebody was looking at stays when they are signed out.
 * @param {{asked: {data: object | null, problem: Error | null, again: () => void}, children: (data: object) => unknown}} props
 */
export function Answer({ asked, children }) {
  if (asked.problem) {
    const stays = asked.problem.kind === 'signedOut' && asked.data;
    return html`<${Problem} problem=${asked.problem} again=${asked.again} />${stays && html`<div class="stale">${children(asked.data)}</div>`}`;
  }
  if (!asked.data) {
    return html`<${Loading} />`;
  }
  return html`<div class=${asked.loading ? 'stale' : 'fresh'} aria-busy=${asked.loading}>${children(asked.data)}</div>`;
}

/** @param {{children: unknown}} props */
export function Empty({ children }) {
  return html`<p class="empty">${children}</p>`;
}
