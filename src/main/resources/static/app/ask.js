/**
 * Asks the public GraphQL API. Questions are registered operations, sent by their text, so
 * that they are answered too where only registered documents are.
 */
import { useCallback, useEffect, useRef, useState } from './view.js';
import { useShared } from './events.js';
import { service } from './service.js';
import { credentials, forgetSession, signedIn, viewer } from './session.js';

/** How many answers are kept, so that going back shows them at once. */
const KEPT = 60;

/** How long they are kept, in milliseconds: a page stays open all day. */
const FRESH = 120_000;

/** @type {Map<string, Promise<string>>} the texts of operations, by name */
const documents = new Map();

/** @type {Map<string, {data: object, since: number}>} the latest answers, the oldest first */
const answers = new Map();

/** @type {Set<() => void>} ask again what has no answer: a view has questions, such as for names, that show no problem themselves */
const unanswered = new Set();

function again() {
  unanswered.forEach((repeat) => repeat());
}

viewer.onChange(() => answers.clear());
signedIn.onChange(() => answers.clear());

/**
 * Why there is no answer. `kind` is one of: offline, signedOut, busy (with `seconds` until it makes sense to try again),
 * starting, cancelled (by whoever asked), refused (the message says why).
 */
export class AskError extends Error {

  /**
   * @param {string} kind
   * @param {string} [message] the service's own sentence
   * @param {number} [seconds]
   */
  constructor(kind, message = '', seconds = 0) {
    super(message);
    this.kind = kind;
    this.seconds = seconds;
  }
}

/**
 * @param {string} name of a file of operations, without its ending
 * @return {Promise<string>} the text of the operation
 */
export function operation(name) {
  if (!documents.has(name)) {
    const text = fetch(`/known-operations/${name}.graphql`).then((answer) => {
      if (!answer.ok) {
        throw new AskError('refused', `${answer.status}`);
      }
      return answer.text();
    }).catch((problem) => {
      documents.delete(name);
      throw problem instanceof AskError ? problem : new AskError('offline');
    });
    documents.set(name, text);
  }
  return documents.get(name);
}

/**
 * @param {string} name of the operation
 * @param {object} variables
 * @param {AbortSignal} [signal]
 * @return {Promise<object>} the data of the answer
 */
export async function ask(name, variables, signal) {
  const kept = JSON.stringify([name, variables]);
  const before = answers.get(kept);
  if (before && performance.now() - before.since < FRESH) {
    return before.data;
  }
  const asked = viewer.value;
  const data = await send(await operation(name), variables, signal);
  if (asked === viewer.value) {
    answers.delete(kept);
    answers.set(kept, { data, since: performance.now() });
    if (answers.size > KEPT) {
      answers.delete(answers.keys().next().value);
    }
  }
  return data;
}

async function post(question, signal, anew) {
  const headers = {
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json',
    ...await credentials(anew),
  };
  const answer = await fetch(service.api, { method: 'POST', headers, body: question, signal });
  const body = await answer.json().catch((problem) => {
    if (problem instanceof SyntaxError) {
      return {};
    }
    throw problem;
  });
  return { answer, body };
}

function codeOf(body) {
  return body.errors?.[0]?.extensions?.code ?? body.code ?? '';
}

async function send(query, variables, signal) {
  const question = JSON.stringify({ query, variables });
  let sent;
  try {
    sent = await post(question, signal, false);
    if (codeOf(sent.body) === 'CSRF_TOKEN_MISSING') {
      // Somebody has signed in anew in another window.
      sent = await post(question, signal, true);
    }
  } catch (problem) {
    throw problem.name === 'AbortError' ? problem : new AskError('offline');
  }
  const { answer, body } = sent;
  const error = body.errors?.[0];
  if (answer.ok && !error && body.data) {
    return body.data;
  }
  const code = codeOf(body);
  const seconds = Number(answer.headers.get('Retry-After') ?? 0);
  if (answer.status === 401) {
    forgetSession();
    throw new AskError('signedOut');
  }
  if (answer.status === 429 || code === 'TOO_MANY_REQUESTS') {
    throw new AskError('busy', '', seconds);
  }
  if (answer.status === 503) {
    throw new AskError('starting', '', seconds);
  }
  throw new AskError('refused', error?.message ?? body.message ?? String(answer.status));
}

/**
 * Asks when the view is shown and whenever the question changes. While a new answer is on its way, the last one stays.
 * @param {string} name of the operation
 * @param {object | null} variables; null not to ask
 * @return {{data: object | null, problem: AskError | null, loading: boolean, again: () => void, cancel: () => void, name: string, variables: object | null}}
 * a problem stays until there is an answer, also while the question is asked again
 */
export function useAsk(name, variables) {
  const who = useShared(viewer);
  const question = variables && JSON.stringify([name, variables, who?.key ?? null]);
  const [state, setState] = useState({ data: null, problem: null, answers: null });
  const [times, setTimes] = useState(0);
  const asking = useRef(null);
  const repeat = useCallback(() => {
    setState((last) => ({ ...last, answers: null }));
    setTimes((n) => n + 1);
  }, []);
  useEffect(() => {
    if (!state.problem) {
      return undefined;
    }
    unanswered.add(repeat);
    return () => unanswered.delete(repeat);
  }, [state.problem]);
  const cancel = useCallback(() => {
    asking.current?.abort();
    setState((last) => ({ data: last.data, problem: new AskError('cancelled'), answers: question }));
  }, [question]);
  useEffect(() => {
    if (question === null) {
      setState({ data: null, problem: null, answers: null });
      return undefined;
    }
    const aborting = new AbortController();
    asking.current = aborting;
    ask(name, variables, aborting.signal).then((data) => {
      if (!aborting.signal.aborted) {
        setState({ data, problem: null, answers: question });
      }
    }).catch((problem) => {
      if (!aborting.signal.aborted) {
        setState((last) => ({ data: last.data, problem, answers: question }));
      }
    });
    return () => aborting.abort();
  }, [question, times]);
  return { data: state.data, problem: state.problem, loading: state.answers !== question, again, cancel, name, variables };
}
