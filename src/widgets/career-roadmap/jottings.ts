import { html, nothing } from 'lit';
import { progressLimits } from '../../model/progress.js';
import type { Phrases } from '../../text/phrases.js';
import type { StepRow } from './rows.js';

export { styles } from './jotting-styles.js';

export interface JottingHandlers {
  /** Opens the fields. */
  onJot: (id: string) => void;
  onNote: (id: string, note: string) => void;
  onAddLink: (id: string, form: HTMLFormElement) => void;
  onRemoveLink: (id: string, index: number) => void;
}

interface Jottings extends JottingHandlers {
  row: StepRow;
  phrases: Phrases;
  isJotting: boolean;
  fault: string;
}

/** The reader's own note and links: as words, and as fields while they write. */
export function jottingsView(view: Jottings): unknown {
  const { row, isJotting } = view;
  if (!isJotting && !row.note && row.links.length === 0) return nothing;
  return html`<div class="jottings" part="jottings">${isJotting ? noteField(view) : noteWords(view)} ${linksList(view)} ${isJotting ? linkForm(view) : nothing}</div>`;
}

function noteWords({ row }: Jottings): unknown {
  return row.note ? html`<p class="note" part="note">${row.note}</p>` : nothing;
}

function noteField({ row, phrases, onNote }: Jottings): unknown {
  const note = (event: Event) => onNote(row.step.id, (event.target as HTMLTextAreaElement).value);
  return html`<label class="field">${phrases.say('note')}
    <textarea part="note-field" rows="3" maxlength=${progressLimits.note} .value=${row.note} @input=${note}></textarea>
  </label>
  <p class="note printed" aria-hidden="true">${row.note}</p>`;
}

function linksList({ row, phrases, isJotting, onRemoveLink }: Jottings): unknown {
  if (row.links.length === 0) return nothing;
  return html`<ul class="links" part="links" role="list">
    ${row.links.map(
      ({ title, url }, i) => html`<li>
        <a href=${url} rel="noopener nofollow">${title}</a>
        ${isJotting ? html`<button type="button" class="action" part="action" aria-label=${phrases.say('removeLink', { title })} @click=${() => onRemoveLink(row.step.id, i)}>${phrases.say('remove')}</button>` : nothing}
      </li>`,
    )}
  </ul>`;
}

function linkForm({ row, phrases, fault, onAddLink }: Jottings): unknown {
  if (row.links.length >= progressLimits.links) return nothing;
  const add = (event: Event) => {
    event.preventDefault();
    onAddLink(row.step.id, event.target as HTMLFormElement);
  };
  return html`<form class="link-form" @submit=${add} novalidate>
    <label class="field">${phrases.say('linkAddress')}
      <input name="url" type="url" inputmode="url" maxlength=${progressLimits.url} aria-invalid=${fault ? 'true' : nothing} aria-describedby=${fault ? `fault-${row.number}` : nothing} />
    </label>
    <label class="field">${phrases.say('linkTitle')}
      <input name="title" type="text" maxlength=${progressLimits.title} />
    </label>
    <button class="action" part="action">${phrases.say('addLink')}</button>
    ${fault ? html`<p class="fault" id="fault-${row.number}" role="alert">${fault}</p>` : nothing}
  </form>`;
}
