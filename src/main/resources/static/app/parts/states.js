/**
 * What is shown instead of an answer: that it is coming, why there is none, or that it is empty.
 */
import { html, useEffect, useRef, useState } from '../view.js';
import { service } from '../service.js';
import { signInAddress } from '../session.js';
import { t } from '../texts.js';
import { Title } from '../title.js';

/** What a problem means for the person in front of the page, and what to do about it. */
function explanation(problem) {
  switch (problem.kind) {
    case 'cancelled':
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
 * @param {{problem: import('../ask.js').AskError, again: () => void, children?: unknown}} props `children` say how asking again
 * goes
 */
export function Problem({ problem, again, children = null }) {
  const button = useRef(null);
  useEffect(() => {
    if (problem.kind === 'cancelled') {
      button.current.focus();
    }
  }, [problem]);
  useEffect(() => {
    if (problem.kind !== 'busy' && problem.kind !== 'starting') {
      return undefined;
    }
    const timer = setTimeout(again, 1000 * Math.max(1, problem.seconds));
    return () => clearTimeout(timer);
  }, [problem]);
  return html`<div class="problem">
    <div role="alert"><p>${explanation(problem)}</p>
      ${problem.kind === 'signedOut' && service.signIn && html`<a href=${signInAddress()}>${t('account.signIn')}</a>`}
      <button type="button" ref=${button} onClick=${again}>${t('problem.again')}</button></div>
    ${children}
  </div>`;
}

/** How many milliseconds it takes before somebody wonders whether anything happens. */
const SLOW = 300;

/** How many seconds it takes before somebody wonders whether it ends. */
const LONG = 3;

/**
 * Says that an answer is coming, once it takes a while; then also for how long it has, which isn't read out each second.
 * @param {{cancel?: (() => void) | null}} props
 */
export function Loading({ cancel = null }) {
  const [slow, setSlow] = useState(false);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const begun = performance.now();
    const first = setTimeout(() => setSlow(true), SLOW);
    const each = setInterval(() => setSeconds(Math.round((performance.now() - begun) / 1000)), 1000);
    return () => {
      clearTimeout(first);
      clearInterval(each);
    };
  }, []);
  const long = seconds >= LONG;
  return html`<div class=${slow ? 'loading slow' : 'loading'}>
    <span role="status">${slow && html`<span class="progress" aria-hidden="true"></span>${t('loading')}`}</span>
    ${long && html`<span class="seconds">${t('loading.seconds', { seconds })}</span>`}
    ${long && cancel && html`<button type="button" onClick=${cancel}>${t('cancel')}</button>`}
  </div>`;
}

/**
 * Shows an answer, or what there is instead of it. The last answer stays while another is on its way, and when somebody is
 * signed out.
 * @param {{
 *   asked: {data: object | null, problem: Error | null, loading: boolean, again: () => void, cancel: () => void, variables: object | null},
 *   heading?: string | null,
 *   children: (data: object) => unknown,
 * }} props `heading` is for a view whose heading comes with the answer
 */
export function Answer({ asked, heading = null, children }) {
  const coming = asked.loading && html`<${Loading} key=${JSON.stringify(asked.variables)} cancel=${asked.cancel} />`;
  if (asked.problem) {
    const stays = asked.problem.kind === 'signedOut' && asked.data;
    return html`${heading && !stays && html`<${Title} title=${heading} />`}<${Problem} problem=${asked.problem} again=${asked.again}>${coming}<//>${stays && html`<div>${children(asked.data)}</div>`}`;
  }
  if (!asked.data) {
    return coming;
  }
  return html`<div class="coming">${coming}</div><div aria-busy=${asked.loading}>${children(asked.data)}</div>`;
}

/** @param {{children: unknown}} props */
export function Empty({ children }) {
  return html`<p class="empty">${children}</p>`;
}
