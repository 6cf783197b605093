/**
 * What stands around every view: the name of the product, the search, whom the page acts as, and the theme.
 */
import { html, useEffect, useState } from '../view.js';
import { t } from '../texts.js';
import { Account } from './account.js';
import { SearchBox } from './search.js';

const THEMES = ['auto', 'light', 'dark'];

/** Applies the theme that was chosen in this browser. */
export function applyTheme(theme = localStorage.getItem('theme') ?? 'auto') {
  document.documentElement.dataset.theme = theme;
}

function Theme() {
  const [theme, setTheme] = useState(localStorage.getItem('theme') ?? 'auto');
  useEffect(() => {
    localStorage.setItem('theme', theme);
    applyTheme(theme);
  }, [theme]);
  return html`<label class="theme"><span class="visually-hidden">${t('theme')}</span>
    <select value=${theme} onChange=${(event) => setTheme(event.currentTarget.value)}>
      ${THEMES.map((one) => html`<option value=${one}>${t(`theme.${one}`)}</option>`)}
    </select></label>`;
}

/** @param {{children: unknown}} props */
export function Shell({ children }) {
  return html`<a class="skip" href="#main">${t('skip')}</a>
    <header class="top">
      <a class="brand" href="/"><svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path class="links"
        d="M6 6l12 3M6 6l3 12M18 9l-9 9" /><circle cx="6" cy="6" r="4" /><circle class="second" cx="18" cy="9" r="3" /><circle
        class="third" cx="9" cy="18" r="3.5" /></svg>skills-graph</a>
      <${SearchBox} label=${t('search')} global />
      <nav aria-label=${t('nav')}>
        <a href="/explore/mentors">${t('nav.mentors')}</a>
        <a href="/explore/trainers">${t('nav.trainers')}</a>
        <a href="/explore/graph">${t('nav.graph')}</a>
        <a href="/explore/routes">${t('nav.routes')}</a>
        <a href="/explore/path">${t('nav.path')}</a>
      </nav>
      <${Account} />
      <${Theme} />
    </header>
    <main id="main">${children}</main>`;
}
