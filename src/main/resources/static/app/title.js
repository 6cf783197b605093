/**
 * The title of a view: in the window, in the history, and read out when the view changes.
 */
import { html, useEffect, useRef } from './view.js';
import { t } from './texts.js';

/** Nothing is read out for the first view: the browser does that itself. */
let first = true;

/**
 * The heading of a view. It takes the focus when another view was left for this one.
 * @param {{title: string, children?: unknown}} props `children` to show more than the title
 */
export function Title({ title, children = null }) {
  const heading = useRef(null);
  useEffect(() => {
    document.title = title === t('home') ? 'skills-graph' : `${title} · skills-graph`;
    if (!first && !(document.activeElement instanceof HTMLInputElement)) {
      heading.current.focus({ preventScroll: true });
    }
    first = false;
  }, [title]);
  return html`<h1 tabindex="-1" ref=${heading}>${children ?? title}</h1>`;
}
