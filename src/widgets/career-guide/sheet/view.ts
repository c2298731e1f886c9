import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Career, Skill, Step } from '../../../model/career.js';
import { commonPeriod, standardWorkTime } from '../../../model/pay.js';
import { type Progress, progressLimits } from '../../../model/progress.js';
import { progressOf } from '../../../model/skills.js';
import type { Phrases } from '../../../text/phrases.js';
import { originView } from '../../../ui/origin.js';
import { selectRungs } from '../../career-ladder/rows.js';
import { chartOf } from '../../salary-band-chart/charts.js';
import { selectPayGroups } from '../../salary-band-chart/rows.js';
import { salaryView } from '../../salary-band-chart/view.js';

/** So much of each list finds room on one page; the rest is counted. */
const most = { levels: 10, bands: 10, skills: 36, steps: 16, note: 160 } as const;

export interface Sheet {
  career: Career;
  progress: Progress;
  phrases: Phrases;
}

/** One page to take along: the ladder, the pay, and what the reader has done and noted. */
export function sheetView(sheet: Sheet): TemplateResult {
  const { career, phrases } = sheet;
  return html`<main class="sheet" lang=${phrases.lang}>
    <header>
      <h1>${career.title}</h1>
      ${career.tagline ? html`<p>${career.tagline}</p>` : nothing}
    </header>
    <div class="columns">
      ${ladderPart(sheet)}
      ${payPart(sheet)}
    </div>
    ${skillsPart(sheet)}
    ${stepsPart(sheet)}
    <footer>${originView(career, phrases)}</footer>
  </main>`;
}

function ladderPart({ career, progress, phrases }: Sheet): unknown {
  if (career.levels.length === 0) return nothing;
  const { level: here, target } = progress.profile;
  const rungs = selectRungs(career, phrases).slice(-most.levels).reverse();
  return html`<section>
    <h2>${phrases.say('ladderTitleAlone')}</h2>
    <ol class="rungs" role="list">
      ${rungs.map(
        ({ level, experience, pay }) => html`<li class=${level.id === here || level.id === target ? 'marked' : ''}>
          <strong>${level.title}</strong>
          ${level.id === here ? html`<em>${phrases.say('youAreHere')}</em>` : nothing}
          ${level.id === target ? html`<em>${phrases.say('target')}</em>` : nothing}
          <span>${[experience, pay].filter(Boolean).join(' · ')}</span>
        </li>`,
      )}
    </ol>
    ${restView(career.levels.length - rungs.length, phrases)}
  </section>`;
}

function payPart({ career, phrases }: Sheet): unknown {
  const period = commonPeriod(career.salaryBands);
  const [group] = selectPayGroups(career, period, standardWorkTime, phrases);
  if (!group) return nothing;
  const shown = { ...group, rows: group.rows.slice(0, most.bands) };
  const chart = chartOf(shown);
  return html`<section>
    <h2>${phrases.say('salaryTitleAlone')}</h2>
    ${salaryView({ chart, phrases, level: undefined, shown: undefined, tabStop: undefined })}
    ${restView(career.salaryBands.length - shown.rows.length, phrases)}
  </section>`;
}

function skillsPart({ career, progress, phrases }: Sheet): unknown {
  if (career.skills.length === 0) return nothing;
  const checked = new Set(progress.checked);
  const { done, total } = progressOf(career.skills, checked);
  const shown = career.skills.slice(0, most.skills);
  return html`<section>
    <h2>${phrases.say('skillsTitle')} <small>${phrases.say('progress', { done, total })}</small></h2>
    <ul class="skills" role="list">${shown.map(({ id, name }: Skill) => html`<li>${boxView(checked.has(id))} ${name}</li>`)}</ul>
    ${restView(total - shown.length, phrases)}
  </section>`;
}

function stepsPart({ career, progress, phrases }: Sheet): unknown {
  if (career.steps.length === 0) return nothing;
  const [done, skipped] = [new Set(progress.done), new Set(progress.skipped)];
  const tally = progressOf(career.steps, done);
  const shown = career.steps.slice(0, most.steps);
  return html`<section>
    <h2>${phrases.say('roadmapTitle')} <small>${phrases.say('progress', { done: tally.done, total: tally.total })}</small></h2>
    <ol class="steps" role="list">
      ${shown.map(
        (step: Step) => html`<li class=${skipped.has(step.id) ? 'skipped' : ''}>
          ${boxView(done.has(step.id))} ${step.title}
          ${noteOf(step.id, progress)}
        </li>`,
      )}
    </ol>
    ${restView(tally.total - shown.length, phrases)}
  </section>`;
}

/** A note as far as there is room for it. */
function noteOf(id: string, { notes, links }: Progress): unknown {
  const note = Object.hasOwn(notes, id) ? (notes[id] ?? '') : '';
  const own = Object.hasOwn(links, id) ? (links[id] ?? []).slice(0, progressLimits.links) : [];
  const text = [note, ...own.map(({ title }) => title)].filter(Boolean).join(' · ');
  if (!text) return nothing;
  return html`<span class="jotting">${text.length > most.note ? `${text.slice(0, most.note).trimEnd()}…` : text}</span>`;
}

function boxView(isChecked: boolean): TemplateResult {
  return html`<svg class="box" viewBox="0 0 12 12" aria-hidden="true">
    <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="2" />
    ${isChecked ? svg`<path d="M3 6.2 5.2 8.4 9.2 3.8" />` : nothing}
  </svg>`;
}

function restView(n: number, phrases: Phrases): unknown {
  return n > 0 ? html`<p class="rest">${phrases.say('sheetRest', { n })}</p>` : nothing;
}
