/**
 * What the views of single things have in common: the question, the heading, and what is said when there is no such thing.
 */
import { html, useEffect } from '../view.js';
import { useAsk } from '../ask.js';
import { go, to } from '../router.js';
import { t } from '../texts.js';
import { by, kindOf, nameOf } from '../things.js';
import { Title } from '../title.js';
import { QueryLink } from './query.js';
import { Answer, Empty } from './states.js';

/**
 * @param {{
 *   params: Record<string, string>,
 *   operation: string,
 *   field: string,
 *   kind: string,
 *   unknown: string,
 *   sub?: (thing: object) => unknown[],
 *   actions?: (thing: object) => unknown,
 *   children: (thing: object) => unknown,
 * }} props `operation` takes the variable `by`, and its answer has the thing in `field`
 */
export function Detail({ params, operation, field, kind, unknown, sub = () => [], actions = () => null, children }) {
  const asked = useAsk(operation, { by: by(params) ?? { key: '' } });
  const thing = asked.data?.[field];
  useEffect(() => {
    if (thing && !params.key) {
      go(to(kindOf(kind).path, { ...params, id: null, key: thing.key }), { replace: true });
    }
  }, [thing]);
  return html`<${Answer} asked=${asked} heading=${t('problem.title')}>${() => (thing ? html`
    <div class="head"><div><${Title} title=${nameOf(thing)} /><p class="sub">${sub(thing).filter(Boolean).join(' · ')}</p></div>
      <div class="actions">${actions(thing)}</div></div>
    ${children(thing)}
    <${QueryLink} ...${asked} />` : html`<${Title} title=${unknown} /><${Empty}>${t('unknown.hint')}<//>`)}<//>`;
}
