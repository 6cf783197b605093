/**
 * Draws with Cytoscape.js, which is loaded when the first picture is. Things stay where people put them: a layout only
 * moves what is new.
 */
import { kindOf } from '../../things.js';
import { colour, onTheme, style } from './look.js';
import { place } from './places.js';

/** Of more things, links are drawn without arrows. */
const DETAILED = 250;

/** How far the first neighbours are from the centre, where there is room. */
const RADIUS = 230;

/** Of more links from one thing, the names would cover each other. */
const NAMED_LINKS = 14;

const STILL = matchMedia('(prefers-reduced-motion: reduce)');

function outside(extent, place) {
  return place.x < extent.x1 || place.x > extent.x2 || place.y < extent.y1 || place.y > extent.y2;
}

function fit(cy) {
  if (STILL.matches) {
    cy.fit(undefined, 40);
  } else {
    cy.animate({ fit: { eles: cy.elements(), padding: 40 }, duration: 250 });
  }
}

/**
 * @param {HTMLElement} container
 * @param {{onSelect: (id: string | null) => void, onExpand: (id: string) => void, onOpen: (id: string) => void, linkText: (link: object) => string}} handlers
 */
export async function picture(container, handlers) {
  const { default: cytoscape } = await import('cytoscape');
  const places = new Map();
  const cy = cytoscape({ container, style: style(false), minZoom: 0.05, maxZoom: 4, boxSelectionEnabled: false,
    textureOnViewport: true });
  cy.on('dragfree', 'node', (event) => places.set(event.target.id(), { ...event.target.position() }));
  cy.on('tap', (event) => {
    if (event.target === cy) {
      handlers.onSelect(null);
    }
  });
  cy.on('onetap', 'node', (event) => handlers.onExpand(event.target.id()));
  cy.on('dbltap', 'node', (event) => handlers.onOpen(event.target.id()));
  let many = false;
  const restyle = () => cy.style(style(many));
  const endRestyling = onTheme(restyle);

  return {
    /** Draws these things and links in place of what was drawn. */
    show({ nodes, links, centre, opened, more }) {
      const before = cy.nodes().length;
      if (many !== nodes.length > DETAILED) {
        many = !many;
        // Cytoscape takes this as an option of the start only, but asks its renderer each time.
        cy.renderer().hideEdgesOnViewport = many;
        restyle();
      }
      const first = before === 0;
      place(nodes, places, centre, { stretch: Math.min(1.5, Math.max(0.62, cy.width() / cy.height())), radius: Math.min(RADIUS, Math.max(130, cy.width() / 3)) });
      const ids = new Set(nodes.map((node) => node.id));
      cy.batch(() => {
        cy.nodes().filter((node) => !ids.has(node.id())).remove();
        nodes.forEach((node) => {
          const { css, shape } = kindOf(node.kind);
          const data = { id: node.id, label: node.label, css, shape, centre: node.id === centre, more: more(node),
            size: (node.id === centre ? 44 : 18 + 14 * (node.weight ?? 0.4)) * (many ? 0.7 : 1) };
          const there = cy.getElementById(node.id);
          if (there.nonempty()) {
            there.data(data);
          } else {
            cy.add({ group: 'nodes', data, position: { ...places.get(node.id) } });
          }
        });
        const wanted = new Set(links.map((link) => `${link.from} ${link.kind} ${link.to}`));
        cy.edges().filter((edge) => !wanted.has(edge.id())).remove();
        links.forEach((link) => {
          const id = `${link.from} ${link.kind} ${link.to}`;
          const between = !opened.has(link.from) && !opened.has(link.to);
          const there = cy.getElementById(id);
          if (there.nonempty()) {
            there.data({ between });
          } else if (link.from !== link.to) {
            cy.add({ group: 'edges', data: { id, source: link.from, target: link.to, kind: link.kind, between, label: handlers.linkText(link) } });
          }
        });
      });
      if (first) {
        cy.fit(undefined, 40);
      } else if (nodes.some((node) => outside(cy.extent(), places.get(node.id))) && nodes.length > before) {
        fit(cy);
      }
    },

    /** Lets one thing and its links stand out. */
    select(id) {
      cy.batch(() => {
        cy.elements().removeClass('faded named near').unselect();
        const node = id ? cy.getElementById(id) : null;
        if (node?.nonempty()) {
          const near = node.closedNeighborhood();
          cy.elements().difference(near).addClass('faded');
          if (near.edges().length <= NAMED_LINKS) {
            near.edges().addClass('named');
          } else {
            near.edges().addClass('near');
          }
          node.select();
        }
      });
    },

    /** Shows all of it. */
    fit() {
      fit(cy);
    },

    zoom(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },

    /** @return {Map<string, {x: number, y: number}>} where things are */
    places() {
      return new Map(cy.nodes().map((node) => [node.id(), node.position()]));
    },

    /** @return {Promise<Blob>} */
    png() {
      return cy.png({ output: 'blob-promise', full: true, scale: 2, bg: colour('--paper') });
    },

    /** For tests and measurements: where a thing is in the container. */
    rendered(id) {
      return cy.getElementById(id).renderedPosition();
    },

    destroy() {
      endRestyling();
      cy.destroy();
    },
  };
}
