/**
 * Finds a mentor: for whom, in what, and who fits best and why.
 */
import { html } from '../../view.js';
import { useShared } from '../../events.js';
import { go } from '../../router.js';
import { viewer } from '../../session.js';
import { t } from '../../texts.js';
import { Title } from '../../title.js';
import { wantedIn, wantedInput, wantedText } from '../../wanted.js';
import { Chip, Choosing, NamedChoice } from '../../parts/choices.js';
import { useNamed } from '../../parts/names.js';
import { WantedSkills } from '../../parts/skills.js';
import { Thing } from '../../parts/things.js';
import { Found } from '../ranking/found.js';
import { changed } from '../ranking/method.js';
import { MentorSkills } from './skills.js';

/** What can be left out of the question, as the address says it. */
const RELAXED = { full: 'yes', languages: 'any', overlap: 'any' };

/** @type {import('../ranking/found.js').MatchKind} */
const MENTORS = {
  operation: 'explorer/find-mentors',
  count: 'mentors.found',
  factors: 'mentorFactor',
  rules: 'mentorRule',
  relax: { FULL: { full: 'yes' }, NO_SHARED_LANGUAGE: { languages: 'any' }, TOO_LITTLE_OVERLAP: { overlap: 'any' } },
  instead: '/explore/trainers',
  insteadText: 'nobody.trainers',
  Skills: MentorSkills,
};

/** @return {object | null} the question for the API; null while nothing is picked */
function question(params) {
  const wanted = wantedIn(params.skills);
  if (!wanted.length && !params.wishes) {
    return null;
  }
  return {
    ...(params.mentee && { mentee: { key: params.mentee } }),
    skills: wantedInput(wanted),
    ...(params.full && { full: true }),
    ...(params.languages && { languages: [] }),
    ...(params.overlap && { minOverlapHours: 0 }),
  };
}

/** The mentee's wishes for which no mentor is sought. */
function Served({ served }) {
  return served.length > 0 && html`<div class="served"><p class="quiet">${t('mentors.served')}</p><ul class="rows">${served.map(({ skill, text }) => html`<li key=${skill.id}>
    <${Thing} kind="SKILL" thing=${skill} /><span class="quiet">${text}</span></li>`)}</ul></div>`;
}

/** @param {{params: Record<string, string>}} props */
export default function Mentors({ params }) {
  const who = useShared(viewer);
  const wanted = wantedIn(params.skills);
  const mentee = useNamed('PERSON', params.mentee ?? who?.key);
  const input = question(params);
  const change = (one) => go(changed(one));
  const wishes = mentee ? t('mentors.wishesOf', { name: mentee.name }) : t('mentors.wishes');
  return html`<div class="finder">
    <${Title} title=${t('mentors')} />
    <div class="asks choosing">
      <${NamedChoice} label=${t('mentors.for')} kind="PERSON" search=${t('mentors.whom')} picked=${params.mentee} change=${(key) => change({ mentee: key })}
        without=${html`<span class="self">${who ? who.name : t('mentors.yourself')}</span>`} />
      <${WantedSkills} label=${t('mentors.in')} wanted=${wanted} autofocus=${!input} change=${(skills) => change({ skills: wantedText(skills), wishes: null })}>
        ${params.wishes && !wanted.length && html`<${Chip} thing=${{ name: wishes }} remove=${() => change({ wishes: null })} />`}<//>
      ${Object.keys(RELAXED).some((name) => params[name]) && html`<${Choosing} label=${t('mentors.also')}><ul class="chips">
        ${Object.keys(RELAXED).filter((name) => params[name]).map((name) => html`<${Chip} key=${name} thing=${{ name: t(`mentors.${name}`) }}
          remove=${() => change({ [name]: null })} />`)}</ul><//>`}
    </div>
    ${input ? html`<${Found} kind=${MENTORS} input=${input} params=${params} from=${mentee?.id ? mentee : null} above=${(found) => html`<${Served} served=${found.served} />`} />`
      : html`<p class="lead">${t('mentors.begin')}</p><p><a class="button" href=${changed({ wishes: 'yes' })}>${wishes}</a></p>`}
  </div>`;
}
