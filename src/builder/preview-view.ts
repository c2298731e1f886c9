import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Career } from '../model/career.js';
import type { Choices } from './choices.js';
import type { PreviewWidgets } from './preview-widgets.js';

export interface PreviewState {
  shown: { career: Career; isCut: boolean };
  choices: Choices;
  isNarrow: boolean;
}

/** The widgets as a reader will meet them. */
export function previewView(
  { shown, choices, isNarrow }: PreviewState,
  widgets: PreviewWidgets,
  onNarrow: (isNarrow: boolean) => void,
): TemplateResult {
  return html`
    <div class="row preview-head">
      <h3>Preview</h3>
      <label class="switch"><input type="checkbox" .checked=${isNarrow}
        @change=${(event: Event) => onNarrow((event.target as HTMLInputElement).checked)}>As on a phone</label>
    </div>
    ${shown.isCut ? html`<p class="note">The preview shows the first 200 of each list; the snippet holds all of them.</p>` : nothing}
    <div class="stage ${choices.theme} ${isNarrow ? 'narrow' : ''}" tabindex="0" role="region" aria-label="Preview" @click=${openOutside}>
      ${repeat(
        choices.tags,
        (tag) => tag,
        (tag) => widgets.show(tag, shown.career, choices),
      )}
    </div>`;
}

/** What stands there before there is anything to show. */
export function invitationView(onExample: () => void): TemplateResult {
  return html`<div class="empty stage-empty">
    <strong>Your widgets appear here</strong>
    <p>Paste an article or a table, drop a file, or</p>
    <button class="button primary" @click=${onExample}>Start from the example</button>
  </div>`;
}

/** A link in the preview must not take the author away from their work. */
function openOutside(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!(link instanceof HTMLAnchorElement) || !/^https?:/.test(link.getAttribute('href') ?? '')) return;
  link.target = '_blank';
  link.rel = 'noopener';
}
