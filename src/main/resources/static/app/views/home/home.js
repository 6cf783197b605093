/**
 * The first view: what everyone here brings, and where to begin.
 */
import { html } from '../../view.js';
import { useAsk } from '../../ask.js';
import { useShared } from '../../events.js';
import { to } from '../../router.js';
import { viewer } from '../../session.js';
import { t } from '../../texts.js';
import { Title } from '../../title.js';
import { Cloud } from '../../parts/cloud.js';
import { Answer, Empty } from '../../parts/states.js';

export default function Home() {
  const asked = useAsk('explorer/everyone', { first: 60 });
  const who = useShared(viewer);
  return html`<div class="home">
    <${Title} title=${t('home')} />
    <p class="lead">${t('home.lead')}</p>
    <ul class="ways">
      ${who && html`<li><a href=${to('/explore/person', { key: who.key })}><b>${t('home.me')}</b><span>${t('home.me.hint')}</span></a></li>`}
      <li><a href="/explore/mentors"><b>${t('home.mentors')}</b><span>${t('home.mentors.hint')}</span></a></li>
      <li><a href="/explore/trainers"><b>${t('home.trainers')}</b><span>${t('home.trainers.hint')}</span></a></li>
      <li><a href="/explore/graph"><b>${t('home.graph')}</b><span>${t('home.graph.hint')}</span></a></li>
      <li><a href="/explore/routes"><b>${t('home.routes')}</b><span>${t('home.routes.hint')}</span></a></li>
      <li><a href="/explore/path"><b>${t('home.path')}</b><span>${t('home.path.hint')}</span></a></li>
      <li><a href="/explore/gap"><b>${t('home.gap')}</b><span>${t('home.gap.hint')}</span></a></li>
    </ul>
    <section class="part"><header><h2>${t('home.everyone')}</h2></header>
      <${Answer} asked=${asked}>${({ tagCloud }) => (tagCloud.length ? html`<${Cloud} tags=${tagCloud} />`
        : html`<${Empty}>${t('home.empty')}<//>`)}<//>
    </section>
  </div>`;
}
