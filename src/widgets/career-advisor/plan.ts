import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Advice } from '../../model/advice.js';
import type { PartName } from '../../model/readiness.js';
import type { Suggestion } from '../../model/suggest.js';
import type { Phrases } from '../../text/phrases.js';
import { sayExperience } from '../../text/time-words.js';
import { checked } from '../../ui/checked.js';
import { headingView } from '../../ui/heading.js';
import { layoutGauge } from './geometry.js';
import { type Names, sayPart, sayPlan, saySuggestion, sayWait, sayWayPay, shareToShow } from './say-advice.js';

export interface PlanView {
  advice: Advice;
  names: Names;
  phrases: Phrases;
  headingLevel: number;
  /** The reader ticks a suggestion off. */
  onDone: (suggestion: Suggestion) => void;
}

/** How ready the reader is: a gauge, and what it is made of. */
export function readinessView({ advice, names, phrases }: PlanView): TemplateResult {
  const { readiness } = advice;
  const share = shareToShow(advice);
  const said = sayPlan(advice, names, phrases);
  const { width, height, thickness, track, done } = layoutGauge(share ?? 0);
  const percent = Math.round((share ?? 0) * 100);
  return html`<div class="readiness">
    <div class="gauge" part="gauge" role="meter" aria-label=${phrases.say('readiness')} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${percent} aria-valuetext=${share === undefined ? said : phrases.percent(share)}>
      <svg width=${width} height=${height} viewBox="${-width / 2} ${-height} ${width} ${height}" stroke-width=${thickness} aria-hidden="true"><path class="track" d=${track} /><path class="filled" d=${done} /></svg>
      <span class="percent" aria-hidden="true">${share === undefined ? '–' : phrases.percent(share)}</span>
    </div>
    <dl class="parts" part="parts">
      ${Object.entries(readiness.parts).map(([name, part]) => {
        const [title, words] = sayPart(name as PartName, part, phrases);
        return html`<div class=${part.unknown ? 'unknown' : ''}><dt>${title}</dt><dd>${part.unknown ? nothing : barView(part.share)}<span>${words}</span></dd></div>`;
      })}
    </dl>
  </div>`;
}

function barView(share: number): TemplateResult {
  return html`<svg class="bar" width="72" height="6" viewBox="0 0 72 6" aria-hidden="true"><rect class="track" width="72" height="6" rx="3" />${share > 0 ? svg`<rect class="filled" width=${Math.max(6, 72 * share)} height="6" rx="3" />` : nothing}</svg>`;
}

/** The next things to do; ticks are the page's ticks. */
export function nextView({ advice, names, phrases, headingLevel, onDone }: PlanView): unknown {
  if (advice.next.length === 0) return nothing;
  return html`${headingView(headingLevel + 1, phrases.say('nextThings'), 'subheading')}
    <ul class="next" part="next" role="list">
      ${advice.next.map((suggestion) => {
        const { title, reason, gain } = saySuggestion(suggestion, names, phrases);
        const isTickable = suggestion.kind !== 'level' && suggestion.kind !== 'experience';
        return html`<li>
          ${
            isTickable
              ? html`<label><input type="checkbox" ${checked(false)} @change=${() => onDone(suggestion)} /><span class="what">${title}</span></label>`
              : html`<span class="what untickable">${title}</span>`
          }
          <p class="why">${reason} ${gain ? html`<bdi class="gain">${gain}</bdi>` : nothing}</p>
        </li>`;
      })}
    </ul>`;
}

/** Skills the target asks for: those still missing first, the most asked for first. */
export function needsView({ advice, names, phrases, headingLevel }: PlanView): unknown {
  const { missing, matching, unmet, skillsBasis } = advice;
  if (missing.length + matching.length === 0) return nothing;
  const list = (ids: readonly string[], name: (id: string) => string) =>
    html`<ul class="tags" role="list">${ids.map((id) => html`<li>${name(id)}</li>`)}</ul>`;
  const part = (title: string, content: unknown) =>
    html`<div class="need">${headingView(headingLevel + 1, title, 'subheading')}${content}</div>`;
  return html`<div class="needs" part="needs">
    ${part(
      phrases.say('missingSkills'),
      missing.length > 0
        ? list(
            missing.map(({ id }) => id),
            names.skill,
          )
        : html`<p class="why">${phrases.say('noneMissing')}</p>`,
    )}
    ${
      matching.length > 0
        ? part(
            phrases.say('matchingSkills'),
            list(
              matching.map(({ id }) => id),
              names.skill,
            ),
          )
        : nothing
    }
    ${
      unmet.length > 0
        ? part(
            phrases.say('missingCredentials'),
            list(
              unmet.map(({ id }) => id),
              names.credential,
            ),
          )
        : nothing
    }
    ${skillsBasis === 'career' && advice.target ? html`<p class="why whole">${phrases.say('skillsOfCareer')}</p>` : nothing}
  </div>`;
}

/** The way rung by rung as a table, which also says in words and figures what the drawing shows. */
export function wayView({ advice, names, phrases }: PlanView, isNumbered: boolean): unknown {
  const { way } = advice;
  if (way.length === 0) return nothing;
  const hasSkills = way.some(({ skills }) => skills.length > 0);
  return html`<table class="way" part="way" role="table">
    <caption class="unseen">${phrases.say('theWay')}</caption>
    <thead role="rowgroup"><tr role="row">
      <th scope="col" role="columnheader">${phrases.say('levelName')}</th>
      <th scope="col" role="columnheader">${phrases.say('experience')}</th>
      <th scope="col" role="columnheader">${phrases.say('payOfLevel')}</th>
      ${hasSkills ? html`<th scope="col" role="columnheader">${phrases.say('skillsHere')}</th>` : nothing}
    </tr></thead>
    <tbody role="rowgroup">
      ${way.map(
        (rung, i) => html`<tr role="row" class=${rung.id === advice.current?.id ? 'here' : ''}>
          <th scope="row" role="rowheader">${isNumbered ? html`<span class="number">${phrases.number(i + 1)}</span>` : nothing}<bdi>${names.level(rung.id)}</bdi>
            ${rung.id === advice.current?.id ? html` <span class="tag">${phrases.say('youAreHere')}</span>` : nothing}
            ${rung.id === advice.target?.id ? html` <span class="tag">${phrases.say('target')}</span>` : nothing}
          </th>
          <td role="cell">${sayExperience(phrases, rung.years) || phrases.say('documentSilent')}${rung.wait === undefined ? nothing : html`<span class="why">${sayWait(rung, phrases)}</span>`}</td>
          <td role="cell">${sayWayPay(rung, advice, phrases)}</td>
          ${hasSkills ? html`<td role="cell">${rung.skills.length > 0 ? phrases.list(rung.skills.map(names.skill)) : '–'}</td>` : nothing}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
