/**
 * Finds a trainer: for what, how, and who fits best and why.
 */
import { html, useId } from '../../view.js';
import { go } from '../../router.js';
import { t, word } from '../../texts.js';
import { Title } from '../../title.js';
import { wantedIn, wantedInput, wantedText } from '../../wanted.js';
import { NamedChoice } from '../../parts/choices.js';
import { WantedSkills } from '../../parts/skills.js';
import { Found } from '../ranking/found.js';
import { changed } from '../ranking/method.js';
import { TrainerSkills } from './skills.js';

const FORMATS = ['COURSE', 'WORKSHOP', 'TRAINING', 'PRESENTATION', 'BOOK_CIRCLE', 'DOJO', 'CONFERENCE', 'ARTICLE', 'EMBED', 'HACK'];

/** @type {import('../ranking/found.js').MatchKind} */
const TRAINERS = {
  operation: 'explorer/find-trainers',
  count: 'trainers.found',
  factors: 'trainerFactor',
  rules: 'trainerRule',
  relax: { WITHOUT_ADD_ON: { addOn: null }, NO_SHARED_LANGUAGE: { languages: null } },
  instead: '/explore/mentors',
  insteadText: 'nobody.mentors',
  Skills: TrainerSkills,
};

/** @return {object | null} the question for the API; null while nothing is picked that it can look for */
function question({ skills, text, addOn, format, languages }) {
  if (!skills && !text && !addOn && !format) {
    return null;
  }
  return {
    skills: wantedInput(wantedIn(skills)),
    ...(text && { text }),
    ...(addOn && { addOn: { key: addOn } }),
    ...(format && { format }),
    ...(languages && { languages: languages.split(',').map((one) => one.trim()).filter(Boolean) }),
  };
}

/** A line of text that counts once it is complete. */
function Words({ label, hint, value = '', change }) {
  const id = useId();
  return html`<div class="choosing"><label class="label" for=${id}>${label}</label>
    <input id=${id} type="search" value=${value} placeholder=${hint} maxlength="1000" onChange=${(event) => change(event.currentTarget.value.trim())} /></div>`;
}

function Format({ value = '', change }) {
  const id = useId();
  return html`<div class="choosing"><label class="label" for=${id}>${t('trainers.format')}</label>
    <select id=${id} value=${value} onChange=${(event) => change(event.currentTarget.value)}><option value="">${t('trainers.anyFormat')}</option>
      ${FORMATS.map((format) => html`<option value=${format}>${word('format', format)}</option>`)}</select></div>`;
}

/** @param {{params: Record<string, string>}} props */
export default function Trainers({ params }) {
  const input = question(params);
  const change = (one) => go(changed(one));
  return html`<div class="finder">
    <${Title} title=${t('trainers')} />
    <div class="asks choosing">
      <${WantedSkills} label=${t('trainers.in')} wanted=${wantedIn(params.skills)} wide autofocus=${!input} change=${(skills) => change({ skills: wantedText(skills) })} />
      <${Words} label=${t('trainers.topic')} hint=${t('trainers.topic.hint')} value=${params.text} change=${(text) => change({ text })} />
      <${NamedChoice} label=${t('kind.ADD_ON')} kind="ADD_ON" search=${t('trainers.addOn')} picked=${params.addOn} change=${(addOn) => change({ addOn })} />
      <${Format} value=${params.format} change=${(format) => change({ format })} />
      <${Words} label=${t('person.languages')} hint=${t('trainers.languages.hint')} value=${params.languages} change=${(languages) => change({ languages })} />
    </div>
    ${input ? html`<${Found} kind=${TRAINERS} input=${input} params=${params} />` : html`<p class="lead">${t('trainers.begin')}</p>`}
  </div>`;
}
