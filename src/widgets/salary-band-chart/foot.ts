import { html, nothing, type TemplateResult } from 'lit';
import type { Career } from '../../model/career.js';
import type { Phrases } from '../../text/phrases.js';
import { originView } from '../../ui/origin.js';

const formats = ['csv', 'svg', 'png'] as const;

interface Foot {
  career: Career;
  phrases: Phrases;
  notes: string[];
  hasStatistics: boolean;
  isTable: boolean;
  onToggleTable: () => void;
  onDownload: (format: (typeof formats)[number]) => void;
  salary: unknown;
}

/** Where the figures come from, how to read them, and what can be done with them. */
export function footView({
  career,
  phrases,
  notes,
  hasStatistics,
  isTable,
  onToggleTable,
  onDownload,
  salary,
}: Foot): TemplateResult {
  return html`<div class="foot" part="foot">
    <p>
      ${originView(career, phrases)}
      ${[...notes, hasStatistics && !isTable ? phrases.say('legend') : ''].map((note) => (note ? html`<span class="aside">${note}</span>` : nothing))}
    </p>
    <div class="actions" part="actions">
      ${salary}
      <button class="action" part="action" @click=${onToggleTable}>${phrases.say(isTable ? 'showChart' : 'showTable')}</button>
      <details class="menu" part="menu" @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
        <summary class="action">${phrases.say('download')}</summary>
        <div>
          ${formats.map(
            (format) =>
              html`<button aria-label=${phrases.say('downloadAs', { format: format.toUpperCase() })} @click=${(
                event: Event,
              ) => {
                close(event);
                onDownload(format);
              }}>${format.toUpperCase()}</button>`,
          )}
        </div>
      </details>
    </div>
  </div>`;
}

function close(event: Event): void {
  (event.currentTarget as Element).closest('details')?.removeAttribute('open');
}

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function closeOnLeave(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget && !menu.contains(event.relatedTarget as Node)) menu.open = false;
}
