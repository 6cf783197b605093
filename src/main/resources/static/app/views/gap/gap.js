/**
 * What a person or a team lacks, compared with a role, with their own goals or with some skills.
 *
 * The address holds whose gap it is as `person` or `team`, and what it is compared with as `role`, all by key, or as
 * `skills` (`java~PROFICIENT,kotlin`); without either, the goals.
 */
import { html, useEffect } from '../../view.js';
import { useAsk } from '../../ask.js';
import { useShared } from '../../events.js';
import { go, to } from '../../router.js';
import { viewer } from '../../session.js';
import { t } from '../../texts.js';
import { wantedIn, wantedInput, wantedText } from '../../wanted.js';
import { Title } from '../../title.js';
import { Choice, Choosing } from '../../parts/choices.js';
import { SearchBox } from '../../parts/search.js';
import { SkillChips, withSkill } from '../../parts/skills.js';
import { Answer, Empty } from '../../parts/states.js';
import { Section, Thing } from '../../parts/things.js';
import { Skills, States } from './skills.js';

const PATH = '/explore/gap';

function ofWhom(params, who) {
  if (params.team) {
    return { team: { key: params.team } };
  }
  const person = params.person ?? who?.key;
  return person ? { person: { key: person } } : null;
}

function against(params) {
  if (params.role) {
    return { role: { key: params.role } };
  }
  const skills = wantedInput(wantedIn(params.skills));
  return skills ? { skills } : { goals: 'WANTS_TO_LEARN' };
}

function Whose({ gap, known, change }) {
  const whose = gap?.person ?? gap?.team;
  const chosen = known && html`${whose && html`<${Thing} kind=${gap.person ? 'PERSON' : 'TEAM'} thing=${whose} />`}`;
  return html`<${Choice} label=${t('gap.whose')} change=${t('gap.changeWhose')} search=${t('gap.whose.search')} kinds=${['PERSON', 'TEAM']} autofocus=${!known}
    chosen=${chosen || null} onPick=${(type, { key }) => change({ person: type === 'Person' ? key : null, team: type === 'Team' ? key : null })} />`;
}

function Against({ params, gap, change }) {
  const skills = wantedIn(params.skills);
  const goals = !params.role && !skills.length;
  const pick = (type, thing) => change(type === 'Role' ? { role: thing.key, skills: null }
    : { role: null, skills: wantedText(withSkill(skills, thing, 'COMPETENT')) });
  return html`<${Choosing} label=${t('gap.against')}>
    ${params.role ? gap?.role && html`<${Thing} kind="ROLE" thing=${gap.role} />`
      : goals ? html`<span>${t('gap.goals')}</span>` : html`<${SkillChips} wanted=${skills} change=${(wanted) => change({ skills: wantedText(wanted) })} />`}
    <${SearchBox} label=${t(goals ? 'gap.against.search' : 'gap.against.other')} kinds=${['ROLE', 'SKILL']} onPick=${pick} />
    ${!goals && html`<button type="button" onClick=${() => change({ role: null, skills: null })}>${t('gap.toGoals')}</button>`}<//>`;
}

function Coverage({ gap }) {
  const percent = gap.coverage === null ? null : Math.round(100 * gap.coverage);
  return html`<div class="coverage">
    ${percent === null ? html`<p>${t('gap.nothingCounts')}</p>` : html`<p><b>${t('percent', { percent })}</b> ${t('gap.covered')}</p>
      <span class="bar" style=${{ '--share': gap.coverage }}></span>`}
    ${gap.team && html`<p class="quiet">${t('gap.people', { count: gap.peopleCount })}</p>`}
    <${States} skills=${gap.skills} /></div>`;
}

function titleOf(gap) {
  const name = (gap.person ?? gap.team)?.name ?? '';
  return gap.role ? t('gap.title.role', { name, role: gap.role.name }) : t('gap.title', { name });
}

/** @param {{params: Record<string, string>}} props */
export default function Gap({ params }) {
  const who = useShared(viewer);
  const of = ofWhom(params, who);
  useEffect(() => {
    if (!params.person && !params.team && who) {
      go(to(PATH, { ...params, person: who.key }), { replace: true });
    }
  }, [params, who]);
  const asked = useAsk('explorer/gap', of && { input: { of, against: against(params) } });
  const gap = asked.problem ? null : asked.data?.skillGap;
  const change = (changed) => go(to(PATH, { ...params, ...changed }));
  return html`<div class="gap">
    <${Title} title=${gap ? titleOf(gap) : t('gap')} />
    <div class="ends"><${Whose} gap=${gap} known=${of !== null} change=${change} /><${Against} params=${params} gap=${gap} change=${change} /></div>
    ${!of ? html`<${Empty}>${t('gap.hint')}<//>` : html`<${Answer} asked=${asked}>${() => gap && (gap.skills.length ? html`<${Coverage} gap=${gap} />
      <${Section} title=${t('gap.skills')} count=${gap.skills.length} more=${gap.role && gap.person && html`<a class="button" href=${to('/explore/path', {
        role: gap.role.id, from: gap.person.key })}>${t('gap.planRole')}</a>`}><${Skills} gap=${gap} /><//>`
      : html`<${Empty}>${t(gap.role ? 'role.callsForNothing' : 'gap.noGoals')}<//>`)}<//>`}
  </div>`;
}
