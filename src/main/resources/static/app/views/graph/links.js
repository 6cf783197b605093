/**
 * What links are called.
 */
import { word } from '../../texts.js';

/** Where the label adds nothing to the kind. */
const OBVIOUS = new Set(['lead', 'enrolled', 'long', 'short', 'Member']);

export function linkText(link) {
  return link.label && !OBVIOUS.has(link.label) ? `${word('linkKind', link.kind)}: ${link.label}` : word('linkKind', link.kind);
}
