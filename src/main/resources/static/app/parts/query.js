/**
 * A link that opens the question of a view in GraphiQL. What is asked stands in the fragment, which browsers keep to
 * themselves.
 */
import { html, useEffect, useState } from '../view.js';
import { operation } from '../ask.js';
import { service } from '../service.js';
import { t } from '../texts.js';

/** @param {{name: string, variables: object}} props the operation and its variables */
export function QueryLink({ name, variables }) {
  const [text, setText] = useState(null);
  useEffect(() => {
    let gone = false;
    if (service.graphiql) {
      operation(name).then((document) => !gone && setText(document), () => {});
    }
    return () => {
      gone = true;
    };
  }, [name]);
  return text && html`<p class="query"><a href=${`/graphiql#${new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) })}`}
    target="_blank" rel="noopener">${t('showQuery')}</a></p>`;
}
