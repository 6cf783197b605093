/**
 * One box for everything: results as one types, grouped by kind, with the keyboard all the way.
 */
import { html, useEffect, useId, useLayoutEffect, useRef, useState } from '../view.js';
import { ask } from '../ask.js';
import { go } from '../router.js';
import { t, word } from '../texts.js';
import { addressOf, kindOf, nameOf } from '../things.js';
import { Mark } from './things.js';

/** Long enough to leave out letters in the middle of fast typing, too short to be felt. */
const PAUSE = 40;

const FIRST = 24;

/**
 * @return {{name: string, hits: object[]}[]} the results by kind, the kind of the best first; those that are only near a
 * skill of this name come last
 */
function groups(edges) {
  const found = Map.groupBy(edges, (edge) => (edge.relatedTo ? 'near' : edge.node.__typename));
  const near = found.get('near');
  found.delete('near');
  return [...found, ...(near ? [['near', near]] : [])].map(([name, hits]) => ({ name, hits }));
}

/**
 * A text in which words that begin like the searched ones stand out.
 */
function Hit({ text, wanted }) {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return text.split(/(\s+)/).map((part) => {
    const begun = words.find((one) => part.toLowerCase().startsWith(one));
    return begun ? html`<b>${part.slice(0, begun.length)}</b>${part.slice(begun.length)}` : part;
  });
}

/** What a result is, in a few words. */
function about(edge) {
  const { node } = edge;
  if (edge.relatedTo) {
    return t('search.near', { skill: edge.relatedTo.name });
  }
  return node.personTitle ?? (node.format && word('format', node.format)) ?? (node.teamKind && word('teamKind', node.teamKind))
    ?? node.family ?? (node.skillKind === 'GROUP' ? t('search.group') : '');
}

/**
 * @param {{
 *   label: string,
 *   placeholder?: string,
 *   kinds?: string[],
 *   global?: boolean,
 *   autofocus?: boolean,
 *   onPick?: (kind: string, thing: object) => void,
 * }} props `kinds` of the schema's SearchKind; `global`: the key / leads here; `onPick` instead of going to the thing
 */
export function SearchBox({ label, placeholder = '', kinds = null, global = false, autofocus = false, onPick = null }) {
  const id = useId();
  const input = useRef(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [found, setFound] = useState({ text: '', edges: [], total: 0, problem: null });

  useEffect(() => {
    if (!text.trim()) {
      setFound({ text: '', edges: [], total: 0, problem: null });
      return undefined;
    }
    const aborting = new AbortController();
    const timer = setTimeout(() => {
      ask('explorer/search-all', { text, kinds, first: FIRST }, aborting.signal).then(({ search }) => {
        if (!aborting.signal.aborted) {
          setFound({ text, edges: search.edges, total: search.totalCount, problem: null });
          setAt(0);
        }
      }).catch((problem) => {
        if (!aborting.signal.aborted) {
          setFound({ text, edges: [], total: 0, problem });
        }
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      aborting.abort();
    };
  }, [text]);

  useEffect(() => {
    if (!global) {
      return undefined;
    }
    const focus = (event) => {
      const writing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.current.focus();
        input.current.select();
      }
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [global]);

  useLayoutEffect(() => {
    if (autofocus) {
      input.current.focus();
    }
  }, [autofocus]);

  const listed = groups(found.edges);
  const inOrder = listed.flatMap((group) => group.hits);

  const pick = (edge) => {
    const kind = edge.node.__typename;
    setOpen(false);
    setText('');
    if (onPick) {
      onPick(kind, edge.node);
      return;
    }
    input.current.blur();
    go(addressOf(kind, edge.node));
  };

  const onKeyDown = (event) => {
    if (event.key === 'Escape') {
      setOpen(false);
      if (!open || !text) {
        input.current.blur();
      }
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((now) => (inOrder.length ? (now + step + inOrder.length) % inOrder.length : 0));
    } else if (event.key === 'Enter' && open && inOrder[at] && found.text === text) {
      event.preventDefault();
      pick(inOrder[at]);
    }
  };

  const shown = open && text.trim() !== '' && found.text !== '';
  return html`<div class="search" role=${global ? 'search' : undefined} onFocusOut=${(event) => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      setOpen(false);
    }
  }}>
    <input ref=${input} id=${id} type="search" role="combobox" autocomplete="off" spellcheck=${false} value=${text}
      aria-label=${label} aria-autocomplete="list" aria-expanded=${Boolean(shown)} aria-controls=${`${id}-list`}
      aria-activedescendant=${shown && inOrder[at] ? `${id}-${at}` : undefined} placeholder=${placeholder || label}
      onInput=${(event) => {
        setText(event.currentTarget.value);
        setOpen(true);
      }} onFocus=${() => setOpen(true)} onKeyDown=${onKeyDown} />
    ${global && html`<kbd aria-hidden="true">/</kbd>`}
    <div class="results" hidden=${!shown}>
      <div id=${`${id}-list`} role="listbox" aria-label=${label}>
        ${listed.map((group) => html`<div role="group" aria-labelledby=${`${id}-${group.name}`} key=${group.name}>
          <div class="group" id=${`${id}-${group.name}`}>${group.name === 'near' ? t('search.nearby') : word('kinds', kindOf(group.name).name)}</div>
          ${group.hits.map((edge) => {
            const place = inOrder.indexOf(edge);
            return html`<div role="option" id=${`${id}-${place}`} key=${edge.node.id} aria-selected=${place === at}
              onMouseDown=${(event) => event.preventDefault()} onMouseMove=${() => setAt(place)} onClick=${() => pick(edge)}>
              <${Mark} kind=${edge.node.__typename} /><span class="name"><${Hit} text=${nameOf(edge.node)} wanted=${found.text} /></span>
              <span class="about">${about(edge)}</span></div>`;
          })}
        </div>`)}
      </div>
      <div class="foot" role="status">${found.problem ? t('search.problem')
        : inOrder.length === 0 ? t('search.nothing', { text: found.text })
        : found.total > inOrder.length ? t('search.more', { shown: inOrder.length, count: found.total })
        : t('search.found', { count: inOrder.length })}</div>
    </div>
  </div>`;
}
