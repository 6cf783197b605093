/**
 * Whom the page asks for: whom it acts as in local mode, and else who is signed in.
 */
import { html, useEffect, useState } from '../view.js';
import { useShared } from '../events.js';
import { service } from '../service.js';
import { actAs, actAsNobody, credentials, signedIn, signInAddress, signOut, viewer } from '../session.js';
import { useAsk } from '../ask.js';
import { address, to } from '../router.js';
import { t } from '../texts.js';
import { SearchBox } from './search.js';

function ActingAs() {
  const who = useShared(viewer);
  const [choosing, setChoosing] = useState(false);
  const [problem, setProblem] = useState('');
  const choose = async (_, person) => {
    try {
      await actAs(person);
      setChoosing(false);
      setProblem('');
    } catch (failed) {
      setProblem(failed.message);
    }
  };
  if (choosing) {
    return html`<div class="acting">
      <${SearchBox} label=${t('acting.whom')} kinds=${['PERSON']} autofocus onPick=${choose} />
      <button type="button" onClick=${() => setChoosing(false)}>${t('cancel')}</button>
      ${problem && html`<span role="alert">${problem}</span>`}
    </div>`;
  }
  return html`<div class="acting">
    <span>${who ? t('acting.as', { name: who.name }) : t('acting.nobody')}</span>
    <button type="button" onClick=${() => setChoosing(true)}>${t('acting.change')}</button>
    ${who && html`<button type="button" onClick=${actAsNobody}>${t('acting.stop')}</button>`}
  </div>`;
}

function Name() {
  const me = useAsk('explorer/me', {}).data?.me;
  return me ? html`<a href=${to('/explore/person', { key: me.key })}>${me.name}</a>` : html`<span>${t('account.signedIn')}</span>`;
}

function SignedIn() {
  const here = useShared(signedIn);
  const [problem, setProblem] = useState('');
  useShared(address);
  useEffect(() => {
    credentials().catch(() => {});
  }, []);
  const leave = () => signOut().catch(() => setProblem(t('problem.offline')));
  return html`<div class="acting">
    ${here ? html`<${Name} /><button type="button" onClick=${leave}>${t('account.signOut')}</button>` : html`<a href=${signInAddress()}>${t('account.signIn')}</a>`}
    ${problem && html`<span role="alert">${problem}</span>`}
  </div>`;
}

/** Nothing where neither is possible: then pages of others ask, with their tokens. */
export function Account() {
  if (service.actingAs) {
    return html`<${ActingAs} />`;
  }
  return service.signIn && html`<${SignedIn} />`;
}
