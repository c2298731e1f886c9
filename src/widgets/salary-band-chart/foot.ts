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
  /** What can be done with the figures. */
  actions: unknown;
}

/** Where the figures come from, how to read them, and what can be done with them. */
export function footView({ career, phrases, notes, hasStatistics, isTable, actions }: Foot): TemplateResult {
  return html`<div class="foot" part="foot">
    <p>
      ${originView(career, phrases)}
      ${[...notes, hasStatistics && !isTable ? phrases.say('legend') : ''].map((note) => (note ? html`<span class="aside">${note}</span>` : nothing))}
    </p>
    ${actions}
  </div>`;
}
