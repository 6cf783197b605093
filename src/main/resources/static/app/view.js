/**
 * What views are written with: Preact, and templates in place of JSX.
 */
import { h, render, Fragment } from 'preact';
import htm from 'htm';

export { Fragment, render };
export { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Templates: html`<p class="x">${text}</p>`. */
export const html = htm.bind(h);
