/**
 * A link that opens the question of a view in GraphiQL. What is asked stands in the fragment, which browsers keep to
 * themselves.
 */
import { html, useEffect, useState } from '../view.js';
import { operation } from '../ask.js';
import { t } from '../texts.js';

/** @type {Promise<boolean> | null} whether the service has GraphiQL */
let there = null;

function graphiql() {
  there ??= fetch('/graphiql', { method: 'HEAD' }).then((answer) => answer.ok, () => false);
  return there;
}

/** @param {{name: string, variables: object}} props the operation and its variables */
export function QueryLink({ name, variables }) {
  const [text, setText] = useState(null);
  useEffect(() => {
    let gone = false;
    Promise.all([operation(name), graphiql()]).then(([document, exists]) => !gone && setText(exists ? document : null), () => {});
    return () => {
      gone = true;
    };
  }, [name]);
  return text && html`<p class="query"><a href=${`/graphiql#${new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) })}`}
    target="_blank" rel="noopener">${t('showQuery')}</a></p>`;
}
