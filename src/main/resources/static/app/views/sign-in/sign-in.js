/**
 * Says why a sign-in failed, and leads to another attempt.
 */
import { html } from '../../view.js';
import { service } from '../../service.js';
import { t } from '../../texts.js';
import { Title } from '../../title.js';

const PROBLEMS = ['denied', 'late', 'unavailable'];

/** @param {{params: {problem?: string}}} props */
export default function SignIn({ params }) {
  return html`<${Title} title=${t('signIn.title')} />
    <p>${t(PROBLEMS.includes(params.problem) ? `signIn.${params.problem}` : 'signIn.failed')}</p>
    ${service.signIn && html`<p><a href="/sign-in">${t('account.signIn')}</a></p>`}`;
}
