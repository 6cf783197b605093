/**
 * The page's own texts, in the first language of the browser that there is a file for. Names and explanations come
 * from the service, as they are.
 */
import en from './texts/en.js';

const FILES = { de: () => import('./texts/de.js') };

let texts = en;

/** The language of the texts, for dates, numbers and plurals. */
export let language = 'en';

/** Loads the texts; before that, they are English. */
export async function loadTexts() {
  const chosen = localStorage.getItem('language');
  const wanted = [chosen, ...navigator.languages].filter(Boolean).map((tag) => tag.toLowerCase().split('-')[0]);
  const found = wanted.find((one) => one === 'en' || FILES[one]);
  if (found && found !== 'en') {
    texts = (await FILES[found]()).default;
    language = found;
  }
  document.documentElement.lang = language;
}

/**
 * @param {string} key
 * @param {Record<string, string | number>} [values] in place of `{name}`; where one is called `count`, it decides between
 * the forms `key.one` and `key.other`
 * @return {string}
 */
export function t(key, values = {}) {
  const form = 'count' in values && !(key in texts)
    ? `${key}.${new Intl.PluralRules(language).select(Number(values.count))}` : key;
  const text = texts[form] ?? texts[`${key}.other`];
  if (text === undefined) {
    throw new Error(`There is no text ${key}`);
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => (typeof values[name] === 'number' ? number(values[name]) : values[name]));
}

/**
 * @param {string} prefix
 * @param {string} word of an enum of the schema
 * @return {string} its text
 */
export function word(prefix, word) {
  return t(`${prefix}.${word}`);
}

/** @param {number} value */
export function number(value) {
  return new Intl.NumberFormat(language).format(value);
}

/** @param {string} date YYYY-MM-DD, or a moment */
export function day(date) {
  const moment = date.includes('T') ? new Date(date) : new Date(`${date}T00:00`);
  return new Intl.DateTimeFormat(dates(), { dateStyle: 'medium' }).format(moment);
}

/** @param {string} moment with its offset; shown in the viewer's zone */
export function moment(moment) {
  return new Intl.DateTimeFormat(dates(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
}

/** @param {string} tag such as `en`, or a name of a language */
export function languageName(tag) {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The browser's own habits, if it speaks the language of the texts. */
function dates() {
  return navigator.languages.find((tag) => tag.toLowerCase().startsWith(language)) ?? language;
}
