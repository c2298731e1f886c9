import { html, nothing } from 'lit';
import type { Career } from '../../model/career.js';
import type { Phrases } from '../../text/phrases.js';
import { originView } from '../../ui/origin.js';

/** Where the figures come from and how old they are. */
export function sourcesView(career: Career, phrases: Phrases): unknown {
  const { region, updated, sources } = career;
  if (!region && !updated && sources.length === 0) return nothing;
  return html`<footer part="sources">${originView(career, phrases)}</footer>`;
}
