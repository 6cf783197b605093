/**
 * The picture in the page: it is made once, and shows what is drawn from then on.
 */
import { useEffect, useRef, useState } from '../../view.js';
import { left } from './model.js';
import { picture } from './picture.js';

/**
 * @typedef {object} Handlers
 * @property {(id: string | null) => void} onSelect
 * @property {(id: string) => void} onExpand
 * @property {(id: string) => void} onOpen
 * @property {(link: object) => string} linkText
 */

/**
 * @param {import('./model.js').Drawn} drawn
 * @param {{nodes: object[], links: object[]}} drawable what is shown of it; the same object for as long as it stays so
 * @param {string | null} selected the id of the thing that stands out
 * @param {Handlers} handlers
 * @return {{container: {current: HTMLElement | null}, made: object | null}} the element for the picture, and the picture once
 * there is one
 */
export function useDrawing(drawn, drawable, selected, handlers) {
  const container = useRef(null);
  const latest = useRef(handlers);
  const [made, setMade] = useState(null);
  latest.current = handlers;

  useEffect(() => {
    let gone = false;
    let mine = null;
    picture(container.current, {
      onSelect: (id) => latest.current.onSelect(id),
      onExpand: (id) => latest.current.onExpand(id),
      onOpen: (id) => latest.current.onOpen(id),
      linkText: handlers.linkText,
    }).then((one) => {
      if (gone) {
        one.destroy();
        return;
      }
      mine = one;
      container.current.picture = one;
      setMade(one);
    });
    return () => {
      gone = true;
      mine?.destroy();
    };
  }, []);

  useEffect(() => {
    if (made && drawn.nodes.size) {
      made.show({ ...drawable, centre: drawn.centre, opened: drawn.opened,
        more: (node) => !drawn.opened.has(node.id) || left(drawn, node.id).length > 0 });
      made.select(selected === drawn.centre ? null : selected);
    }
  }, [made, drawable, selected]);

  return { container, made };
}
