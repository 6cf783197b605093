import { service } from '../service.js';
import { credentials } from '../session.js';
import { questions } from './questions.js';

const { React, ReactDOM, GraphiQL } = window;
const root = document.getElementById('graphiql');

// The content-security policy allows only added styles with this nonce. GraphiQL's libraries look for it under this name.
window.__webpack_nonce__ = document.querySelector('script[nonce]').nonce;

// In memory: nothing stays in the browser, and a link to a query always opens that query.
function memory() {
  const items = new Map();
  return {
    get length() {
      return items.size;
    },
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
    clear: () => items.clear(),
  };
}

// The query of a link, /graphiql#query=…&variables=…: browsers send no fragment, so no log has it.
function linked() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const query = fragment.get('query');
  return query ? [{ query, variables: fragment.get('variables') ?? undefined }] : [];
}

// What somebody enters as a header comes first.
async function asked(url, options) {
  return fetch(url, { ...options, headers: { ...await credentials(), ...options.headers } });
}

const tabs = [...linked(), ...questions.map((query) => ({ query }))];

addEventListener('hashchange', () => location.reload());

ReactDOM.createRoot(root).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: service.api, fetch: asked }),
    defaultTabs: tabs,
    // GraphiQL shows the query of the first tab, but not its variables.
    variables: tabs[0].variables,
    storage: memory(),
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
    showPersistHeadersSettings: false,
  }),
);
