/**
 * The career as a tag cloud, with a slider over the years.
 */
import { html, useEffect, useState } from '../../view.js';
import { useAsk } from '../../ask.js';
import { address, go, to } from '../../router.js';
import { t } from '../../texts.js';
import { Cloud, union } from '../../parts/cloud.js';
import { Answer, Empty } from '../../parts/states.js';

/** How far back the slider goes for somebody whose first day isn't known. */
const YEARS = 8;

/** A cloud holds no more words than can be read. */
const WORDS = 60;

/** @return {number[]} the years of the slider; the last is this year, as of today */
function years(person) {
  const now = new Date().getFullYear();
  const first = person.startedOn ? Number(person.startedOn.slice(0, 4)) : now - YEARS;
  return Array.from({ length: Math.max(1, now - first + 1) }, (_, at) => first + at);
}

/** @param {{person: object, year?: string}} props `year` of the address; today without */
export function Career({ person, year }) {
  const all = years(person);
  const now = all.at(-1);
  const [chosen, setChosen] = useState(all.includes(Number(year)) ? Number(year) : now);
  const [seen, setSeen] = useState([]);
  const asked = useAsk('explorer/person-cloud', { by: { key: person.key }, asOf: chosen === now ? null : `${chosen}-12-31`, first: WORDS });
  const tags = asked.data?.person?.tagCloud;
  useEffect(() => {
    if (tags) {
      setSeen((before) => union([before, tags]));
    }
  }, [tags]);
  const choose = (value) => {
    setChosen(value);
    go(to('/explore/person', { ...address.value.params, year: value === now ? null : value }), { replace: true });
  };
  return html`<section class="career">
    ${all.length > 1 && html`<label class="years"><span>${t('career.slider')}</span>
      <input type="range" min=${all[0]} max=${now} step="1" value=${chosen} aria-valuetext=${chosen === now ? t('career.today') : t('career.endOf', { year: String(chosen) })}
        onInput=${(event) => choose(Number(event.currentTarget.value))} />
      <output>${chosen === now ? t('career.today') : t('career.endOf', { year: String(chosen) })}</output></label>`}
    <${Answer} asked=${asked}>${() => (tags?.length || seen.length ? html`<${Cloud} tags=${tags ?? []} all=${seen} />`
      : html`<${Empty}>${t('career.empty')}<//>`)}<//>
  </section>`;
}
