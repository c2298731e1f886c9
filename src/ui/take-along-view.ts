import { css, html, nothing, type TemplateResult } from 'lit';
import type { Phrases } from '../text/phrases.js';
import type { TakeAlong } from './take-along.js';

/** The foot of a widget: what has just happened, then files, link and whatever else can be done. */
export function takeAlongView(
  along: TakeAlong,
  phrases: Phrases,
  isEmpty: boolean,
  before: unknown,
  after: unknown,
): TemplateResult {
  const { message, isUndoable } = along;
  return html`<div class="foot" part="foot" @dragover=${allowDrop} @drop=${(event: DragEvent) => drop(event, along)}>
    <p part="message" role="status">
      ${message ? phrases.say(...message) : nothing}
      ${isUndoable ? html`<button type="button" class="action undo" part="action" @click=${along.undo}>${phrases.say('undo')}</button>` : nothing}
    </p>
    ${along.part?.linkView(along, phrases)}
    <div class="actions" part="actions">
      ${before}
      <button type="button" class="action save" part="action" ?disabled=${isEmpty} @click=${along.save}>${phrases.say('saveFile')}</button>
      <label class="action file">${phrases.say('loadFile')}<input type="file" accept="application/json,.json" @change=${(event: Event) => choose(event, along)} /></label>
      <button type="button" class="action copy-link" part="action" ?disabled=${isEmpty} @click=${along.copyLink}>${phrases.say('copyLink')}</button>
      ${after}
    </div>
  </div>`;
}

function choose(event: Event, along: TakeAlong): void {
  const field = event.target as HTMLInputElement;
  const [file] = field.files ?? [];
  if (file) along.load(file);
  // The same file may be chosen again.
  field.value = '';
}

function drop(event: DragEvent, along: TakeAlong): void {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  along.load(file);
}

function allowDrop(event: Event): void {
  event.preventDefault();
}

export const takeAlongStyles = css`
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  @media print {
    .foot {
      display: none;
    }
  }
`;
