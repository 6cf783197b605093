/**
 * Shows the view of the address, loading each when it is first needed.
 */
import { html, render, useEffect, useState } from './view.js';
import { useShared } from './events.js';
import { address, start } from './router.js';
import { loadTexts, t } from './texts.js';
import { Empty, Loading } from './parts/states.js';
import { applyTheme, Shell } from './parts/shell.js';

const VIEWS = {
  '/': () => import('./views/home/home.js'),
  '/explore/person': () => import('./views/person/person.js'),
  '/explore/skill': () => import('./views/skill/skill.js'),
  '/explore/team': () => import('./views/team/team.js'),
  '/explore/add-on': () => import('./views/add-on/add-on.js'),
  '/explore/item': () => import('./views/item/item.js'),
  '/explore/offering': () => import('./views/offering/offering.js'),
  '/explore/role': () => import('./views/role/role.js'),
  '/explore/graph': () => import('./views/graph/graph.js'),
  '/explore/routes': () => import('./views/routes/routes.js'),
  '/explore/path': () => import('./views/path/path.js'),
  '/explore/gap': () => import('./views/gap/gap.js'),
  '/explore/mentors': () => import('./views/mentors/mentors.js'),
  '/explore/trainers': () => import('./views/trainers/trainers.js'),
  '/explore/sign-in': () => import('./views/sign-in/sign-in.js'),
};

function View() {
  const { path, params } = useShared(address);
  const [loaded, setLoaded] = useState({ path: null, view: null });
  useEffect(() => {
    VIEWS[path]?.().then((module) => setLoaded({ path, view: module.default }));
  }, [path]);
  if (!VIEWS[path]) {
    return html`<h1>${t('nowhere')}</h1><${Empty}>${t('nowhere.hint')}<//>`;
  }
  return loaded.path === path ? html`<${loaded.view} key=${path} params=${params} />` : html`<${Loading} />`;
}

applyTheme();
await loadTexts();
start();
render(html`<${Shell}><${View} /><//>`, document.getElementById('app'));
