/**
 * What stands around every view: the name of the product, the search, whom the page acts as, and the theme.
 */
import { html, useEffect, useState } from '../view.js';
import { useShared } from '../events.js';
import { actAs, actAsNobody, viewer } from '../session.js';
import { t } from '../texts.js';
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

function ActingAs() {
  const who = useShared(viewer);
  const [choosing, setChoosing] = useState(false);
  const [problem, setProblem] = useState('');
  const choose = async (_, person) => {
    try {
      await actAs(person);
      setChoosing(false);
      setProblem('');
    } catch (failed) {
      setProblem(failed.message);
    }
  };
  if (choosing) {
    return html`<div class="acting">
      <${SearchBox} label=${t('acting.whom')} kinds=${['PERSON']} autofocus onPick=${choose} />
      <button type="button" onClick=${() => setChoosing(false)}>${t('cancel')}</button>
      ${problem && html`<span role="alert">${problem}</span>`}
    </div>`;
  }
  return html`<div class="acting">
    <span>${who ? t('acting.as', { name: who.name }) : t('acting.nobody')}</span>
    <button type="button" onClick=${() => setChoosing(true)}>${t('acting.change')}</button>
    ${who && html`<button type="button" onClick=${actAsNobody}>${t('acting.stop')}</button>`}
  </div>`;
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
      <${ActingAs} />
      <${Theme} />
    </header>
    <main id="main">${children}</main>`;
}
