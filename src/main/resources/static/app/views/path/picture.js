/**
 * A plan as a picture: what comes first, what follows from it, and what can be done side by side. Its boxes lead to the
 * steps in the list below, which says the same.
 */
import { html, useEffect, useId, useRef, useState } from '../../view.js';
import { t } from '../../texts.js';
import { kindOf, nameOf } from '../../things.js';
import { Mark } from '../../parts/things.js';
import { across, down, TARGET } from './layout.js';
import { days, doing, gains, sort } from './words.js';

/** Up to this width in rem, the steps stand below each other. */
const NARROW = 40;

function Box({ place, children }) {
  return html`<foreignObject x=${place.x} y=${place.y} width=${place.width} height=${place.height}>${children}</foreignObject>`;
}

function Step({ step, jump, point }) {
  const { kind, thing } = doing(step);
  const when = days(step.offering);
  return html`<button type="button" class="plan-box kind-${kindOf(kind).css} ${step.begun ? 'begun' : ''}" onClick=${() => jump(step.position)}
    onFocus=${() => point(step.position)} onBlur=${() => point(null)} onMouseEnter=${() => point(step.position)} onMouseLeave=${() => point(null)}>
    <span class="top-line"><b class="position">${step.position}</b><${Mark} kind=${kind} />${sort(step)}${(step.begun || step.together.length > 0)
      && html`<em>${step.begun ? t('path.begun') : t('path.with', { steps: step.together.join(', ') })}</em>`}</span>
    <span class="what">${nameOf(thing)}</span>
    <span class="more">${when || gains(step)}</span></button>`;
}

/** The width of the element, also when it changes. */
function useWidth(element) {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** @param {{steps: object[], target: string, jump: (position: number) => void}} props `target` is the name of the target */
export function Picture({ steps, target, jump }) {
  const id = useId();
  const figure = useRef(null);
  const width = useWidth(figure);
  const [at, point] = useState(null);
  const [drawn, setDrawn] = useState(null);
  useEffect(() => {
    let wanted = true;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (width) {
      Promise.resolve(width < NARROW * rem ? down(steps, rem, width) : across(steps, rem))
        .then((layout) => wanted && setDrawn({ steps, layout }));
    }
    return () => {
      wanted = false;
    };
  }, [steps, width]);
  const { layout } = drawn ?? {};
  const touches = ({ from, to }) => at !== null && (from === at || to === at);
  return html`<figure class="plan-picture" ref=${figure}>${layout && html`<div class="scroll">
    <svg width=${layout.width} height=${layout.height} viewBox=${`0 0 ${layout.width} ${layout.height}`} role="group"
      aria-label=${t('path.picture', { count: drawn.steps.length })}>
      <defs><marker id=${`${id}-head`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z" /></marker></defs>
      ${layout.groups.map((place, number) => html`<rect class="group" key=${`group ${number}`} ...${place} rx="12" />`)}
      ${layout.lines.map((line) => html`<path class="line ${touches(line) ? 'on' : ''}" key=${`${line.from} ${line.to}`} d=${line.path}
        marker-end=${`url(#${id}-head)`} />`)}
      ${drawn.steps.map((step) => html`<${Box} key=${step.position} place=${layout.boxes.get(step.position)}><${Step} step=${step} jump=${jump} point=${point} /><//>`)}
      <${Box} place=${layout.boxes.get(TARGET)}><div class="plan-target">${target}</div><//>
    </svg></div>`}</figure>`;
}
