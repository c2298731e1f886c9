import { html, type TemplateResult } from 'lit';
import type { Phrases } from '../../text/phrases.js';
import type { FileMenu } from './file-menu.js';

interface Actions {
  phrases: Phrases;
  isTable: boolean;
  onToggleTable: () => void;
  menu: FileMenu;
  /** The files to choose from. */
  files: unknown;
  /** Where readers compare their own pay. */
  salary: unknown;
}

/**
 * What can be done with a chart. The choice of files is a button and what it opens: a `<details>` has a style sheet of
 * its own in browsers, which takes them as long as a good part of a chart.
 */
export function actionsView({ phrases, isTable, onToggleTable, menu, files, salary }: Actions): TemplateResult {
  return html`<div class="actions" part="actions">
    ${salary}
    <button class="action" part="action" @click=${onToggleTable}>${phrases.say(isTable ? 'showChart' : 'showTable')}</button>
    <div class="menu" part="menu" @keydown=${menu} @focusout=${menu}>
      <button class="action" part="action" aria-expanded=${menu.isOpen ? 'true' : 'false'} @click=${menu}>${phrases.say('download')}</button>
      ${files}
    </div>
  </div>`;
}
