/**
 * What can be done with the picture as a whole.
 */
import { html } from '../../view.js';
import { t } from '../../texts.js';
import { json, save, svg } from './export.js';
import { colour } from './look.js';

/**
 * @param {{name: string, picture: object | null, drawable: object, undo: (() => void) | null}} props `name` of the files that are saved
 */
export function Tools({ name, picture, drawable, undo }) {
  const file = (ending) => `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.${ending}`;
  return html`<div class="actions">
    <button type="button" disabled=${!undo} onClick=${undo}>${t('graph.undo')}</button>
    <button type="button" onClick=${() => picture?.fit()}>${t('graph.fit')}</button>
    <button type="button" aria-label=${t('graph.zoomIn')} onClick=${() => picture?.zoom(1.3)}>+</button>
    <button type="button" aria-label=${t('graph.zoomOut')} onClick=${() => picture?.zoom(1 / 1.3)}>−</button>
    <details class="menu"><summary>${t('export')}</summary><div>
      <button type="button" onClick=${async () => save(await picture.png(), file('png'))}>PNG</button>
      <button type="button" onClick=${() => save(svg(drawable, picture.places(), colour), file('svg'))}>SVG</button>
      <button type="button" onClick=${() => save(json(drawable, picture.places()), file('json'))}>JSON</button>
    </div></details>
  </div>`;
}
