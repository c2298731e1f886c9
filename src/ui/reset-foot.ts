import { html, nothing, type TemplateResult } from 'lit';
import type { Phrases } from '../text/phrases.js';

interface ResetFoot {
  phrases: Phrases;
  /** There is nothing to clear. */
  isUntouched: boolean;
  /** Nothing can be changed. */
  isIdle?: boolean;
  /** Everything has just been cleared, and can be brought back. */
  isUndoable: boolean;
  onUndo: () => void;
  onClear: () => void;
}

/** The foot of what can be ticked: clear all, and undo. */
export function resetFootView({
  phrases,
  isUntouched,
  isIdle = false,
  isUndoable,
  onUndo,
  onClear,
}: ResetFoot): TemplateResult {
  return html`<div class="foot" part="foot">
    <p role="status">${isUndoable ? phrases.say('resetDone') : nothing}</p>
    <div class="actions" part="actions">
      ${isUndoable ? html`<button type="button" class="action undo" part="action" ?disabled=${isIdle} @click=${onUndo}>${phrases.say('undo')}</button>` : nothing}
      <button type="button" class="action clear" part="action" ?disabled=${isUntouched || isIdle} @click=${onClear}>${phrases.say('reset')}</button>
    </div>
  </div>`;
}
