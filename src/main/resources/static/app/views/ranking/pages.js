/**
 * A ranked list that grows by a page at a time.
 */
import { useRef, useState } from '../../view.js';
import { ask, useAsk } from '../../ask.js';

export const PAGE = 10;

/** The service gives no more at once. */
const MOST = 100;

const NO_MORE = { of: null, nodes: [], pageInfo: null, loading: false, problem: null };

/**
 * @param {string} operation whose answer has a page in `found`
 * @param {object | null} input null not to ask
 * @param {number} shown how many were shown when this address was left; later pages follow the first as of its moment
 * @return {{asked: object, nodes: object[], left: boolean, more: object, next: () => Promise<number>}} `next` gives the number
 * that is shown then
 */
export function usePages(operation, input, shown) {
  const question = JSON.stringify(input);
  const begun = useRef({ question: null, first: PAGE });
  if (begun.current.question !== question) {
    begun.current = { question, first: Math.min(MOST, Math.max(PAGE, shown)) };
  }
  const asked = useAsk(operation, input && { input, first: begun.current.first });
  const [state, setMore] = useState(NO_MORE);
  const page = asked.data?.found;
  const more = page && state.of === page ? state : NO_MORE;
  const nodes = [...(page?.nodes ?? []), ...more.nodes];
  const { hasNextPage = false, endCursor = null } = more.pageInfo ?? page?.pageInfo ?? {};
  const next = async () => {
    setMore({ ...more, of: page, loading: true, problem: null });
    try {
      const { found } = await ask(operation, { input, first: PAGE, after: endCursor });
      setMore({ ...more, of: page, nodes: [...more.nodes, ...found.nodes], pageInfo: found.pageInfo, loading: false, problem: null });
      return nodes.length + found.nodes.length;
    } catch (problem) {
      setMore({ ...more, of: page, loading: false, problem });
      return nodes.length;
    }
  };
  return { asked, nodes, left: hasNextPage, more, next };
}
