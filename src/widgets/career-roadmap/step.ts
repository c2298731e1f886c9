import { html, nothing, type TemplateResult } from 'lit';
import type { StepStatus } from '../../model/steps.js';
import type { Phrases } from '../../text/phrases.js';
import { checked } from '../../ui/checked.js';
import { headingView } from '../../ui/heading.js';
import type { JottingHandlers, jottingsView } from './jottings.js';
import type { StepRow } from './rows.js';

export interface StepHandlers extends JottingHandlers {
  onStatus: (id: string, status: StepStatus) => void;
  onToggle: (id: string) => void;
}

export interface StepView extends StepHandlers {
  row: StepRow;
  phrases: Phrases;
  headingLevel: number;
  isOpen: boolean;
  /** The reader writes a note or a link to this step. */
  isJotting: boolean;
  /** What is wrong with the address the reader gave. */
  fault: string;
  /** Draws the reader's note and links, where there are any or they write some. */
  jottingsView: typeof jottingsView | undefined;
}

/** One step: its tick on the rail, its title, and what folds out below. */
export function stepView(view: StepView): TemplateResult {
  const { row, phrases, headingLevel, isOpen, onStatus, onToggle } = view;
  const { step, number, status, isNext, duration } = row;
  const { id, title } = step;
  const isDone = status === 'done';
  const tick = (event: Event) => onStatus(id, (event.target as HTMLInputElement).checked ? 'done' : 'open');
  const tag = status === 'skipped' ? phrases.say('skipped') : isNext ? phrases.say('nextStep') : '';
  return html`<li class="step ${status} ${isNext ? 'next' : ''}" part=${isNext ? 'step step-next' : 'step'} data-id=${id} aria-current=${isNext ? 'step' : nothing}>
    <span class="marker" part="marker">
      <input type="checkbox" value=${id} aria-label=${phrases.say('stepDone', { title })} ?checked=${isDone} ${checked(isDone)} @change=${tick} />
      <span class="number" aria-hidden="true">${phrases.number(number)}</span>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path class="check" d="M3.5 8.5 6.7 11.6 12.5 4.8" /><path class="dash" d="M4 8H12" /></svg>
    </span>
    <div class="words">
      <div class="top">
        ${headingView(
          headingLevel + 1,
          html`<button type="button" part="step-title" aria-expanded=${isOpen} aria-controls="body-${number}" @click=${() => onToggle(id)}><bdi>${title}</bdi></button>`,
          'step-heading',
        )}
        <p class="facts">
          ${tag ? html`<span class="tag" part="tag">${tag}</span>` : nothing}
          ${duration ? html`<span part="duration">${duration}</span>` : nothing}
        </p>
      </div>
      <div class="body" part="body" id="body-${number}" hidden=${isOpen ? nothing : 'until-found'}>
        ${step.body.map((paragraph) => html`<p class="paragraph">${paragraph}</p>`)}
        ${skillsView(row, phrases)}
        ${view.jottingsView?.(view)}
        <div class="actions">
          <button type="button" class="action" part="action" aria-pressed=${status === 'skipped'} @click=${() => onStatus(id, status === 'skipped' ? 'open' : 'skipped')}>${phrases.say('skip')}</button>
          ${view.isJotting ? nothing : html`<button type="button" class="action jot" part="action" @click=${() => view.onJot(id)}>${phrases.say('addNote')}</button>`}
        </div>
      </div>
    </div>
  </li>`;
}

function skillsView({ skills }: StepRow, phrases: Phrases): unknown {
  if (skills.length === 0) return nothing;
  return html`<p class="serves">${phrases.say('serves')}</p>
    <ul class="skills" part="skills" role="list">
      ${skills.map(
        ({ name, isTicked }) => html`<li class=${isTicked ? 'ticked' : ''}>
          ${isTicked ? html`<svg viewBox="0 0 16 16" width="12" height="12" role="img" aria-label=${phrases.say('ticked')}><path d="M3 8.5 6.7 12 13 4.5" /></svg>` : nothing}<bdi>${name}</bdi>
        </li>`,
      )}
    </ul>`;
}
