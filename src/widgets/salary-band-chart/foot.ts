import { html, nothing, type TemplateResult } from 'lit';
import type { Career } from '../../model/career.js';
import type { Phrases } from '../../text/phrases.js';
import { originView } from '../../ui/origin.js';

interface Foot {
  career: Career;
  phrases: Phrases;
  notes: string[];
  hasStatistics: boolean;
  isTable: boolean;
  onToggleTable: () => void;
  onToggleMenu: () => void;
  /** The choice of files. */
  formats: unknown;
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
  onToggleMenu,
  formats,
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
      <details class="menu" part="menu" @toggle=${onToggleMenu} @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
        <summary class="action">${phrases.say('download')}</summary>
        <div>${formats}</div>
      </details>
    </div>
  </div>`;
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
