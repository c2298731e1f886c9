import { html, type TemplateResult } from 'lit';
import type { Phrases } from '../../text/phrases.js';

interface Actions {
  phrases: Phrases;
  isTable: boolean;
  onToggleTable: () => void;
  /** Whether the choice of files is open. */
  isMenuOpen: boolean;
  onToggleMenu: () => void;
  /** Hears keys, and where focus goes, in the choice of files. */
  onMenu: (event: Event) => void;
  /** The files to choose from. */
  files: unknown;
  /** Where readers compare their own pay. */
  salary: unknown;
}

/**
 * What can be done with a chart. The choice of files is a button and what it opens: a `<details>` has a style sheet of
 * its own in browsers, which takes them as long as a good part of a chart.
 */
export function actionsView(actions: Actions): TemplateResult {
  const { phrases, isTable, isMenuOpen, onMenu, files, salary } = actions;
  return html`<div class="actions" part="actions">
    ${salary}
    <button class="action" part="action" @click=${actions.onToggleTable}>${phrases.say(isTable ? 'showChart' : 'showTable')}</button>
    <div class="menu" part="menu" @keydown=${onMenu} @focusout=${onMenu}>
      <button class="action" part="action" aria-expanded=${isMenuOpen ? 'true' : 'false'} @click=${actions.onToggleMenu}>${phrases.say('download')}</button>
      ${files}
    </div>
  </div>`;
}

/** Whether the reader has done with the choice of files: by Escape, or by going elsewhere. */
export function isLeaving({ type, key, currentTarget, relatedTarget }: KeyboardEvent & FocusEvent): boolean {
  if (type === 'keydown') return key === 'Escape';
  return relatedTarget !== null && !(currentTarget as Element).contains(relatedTarget as Node);
}
