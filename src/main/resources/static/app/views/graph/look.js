/**
 * How things and links look in the picture: in the colours and the font of the page.
 */
import { KINDS } from '../../things.js';

function property(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/**
 * Cytoscape knows no light-dark(): the browser resolves it.
 * @param {string} name of a custom property
 * @return {string} the colour in the theme of the moment
 */
export function colour(name) {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/**
 * @param {boolean} many whether there are so many things that details would only cost time
 * @return {object[]} a style sheet for Cytoscape
 */
export function style(many) {
  const ink = colour('--ink');
  const paper = colour('--paper');
  const font = property('--font-text');
  return [
    { selector: 'node', style: {
      'label': 'data(label)', 'font-family': font, 'font-size': 11, 'color': ink, 'text-outline-color': paper, 'text-outline-width': 2.5,
      'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'ellipsis', 'text-max-width': 120, 'min-zoomed-font-size': 7,
      'width': 'data(size)', 'height': 'data(size)', 'shape': 'data(shape)', 'border-width': 1.5, 'border-color': paper,
    } },
    ...KINDS.map(({ css }) => ({
      selector: `node[css = "${css}"]`, style: { 'background-color': colour(`--kind-${css}`) },
    })),
    { selector: 'node[?more]', style: { 'border-style': 'double', 'border-width': 4, 'border-color': colour('--more') } },
    { selector: 'node[?centre]', style: { 'font-size': 15, 'font-weight': 700 } },
    { selector: 'edge', style: {
      'width': 1.2, 'line-color': colour('--line'), 'curve-style': many ? 'haystack' : 'straight', 'haystack-radius': 0,
      'target-arrow-shape': 'triangle', 'arrow-scale': 0.7,
      'target-arrow-color': colour('--line'), 'font-family': font, 'font-size': 9, 'color': colour('--quiet'),
      'text-background-color': paper, 'text-background-opacity': 0.9, 'text-background-padding': 2, 'text-rotation': 'autorotate',
    } },
    { selector: 'edge[?between]', style: { 'opacity': 0.4, 'width': 0.8, 'arrow-scale': 0.5 } },
    { selector: 'edge[kind = "RELATED"]', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.named, edge.near', style: { 'opacity': 1, 'width': 2, 'line-color': colour('--accent'), 'target-arrow-color': colour('--accent') } },
    { selector: 'edge.named', style: { 'label': 'data(label)' } },
    { selector: '.faded', style: { 'opacity': 0.18 } },
    { selector: 'node:selected', style: { 'border-color': colour('--accent'), 'border-width': 4 } },
    { selector: 'node:active, edge:active', style: { 'overlay-opacity': 0.08 } },
  ];
}

/**
 * Keeps a picture in the colours of the page.
 * @param {() => void} restyle is called when they change
 * @return {() => void} ends it
 */
export function onTheme(restyle) {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const watching = new MutationObserver(restyle);
  dark.addEventListener('change', restyle);
  watching.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', restyle);
    watching.disconnect();
  };
}
