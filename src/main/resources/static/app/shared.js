/**
 * A value that parts of the page share, with those who want to know when it changes.
 */

/**
 * @template T
 */
export class Shared {

  /** @type {Set<(value: T) => void>} */
  #listeners = new Set();

  #value;

  /** @param {T} value */
  constructor(value) {
    this.#value = value;
  }

  get value() {
    return this.#value;
  }

  /** @param {T} value */
  set value(value) {
    this.#value = value;
    this.#listeners.forEach((listener) => listener(value));
  }

  /**
   * @param {(value: T) => void} listener is called after each change
   * @return {() => void} ends it
   */
  onChange(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
