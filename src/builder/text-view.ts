import { html, nothing, type TemplateResult } from 'lit';
import type { ImportIssue } from '../importers/reading.js';
import { type Format, formats } from '../importers/recognize.js';
import type { ReadResult } from './import-worker.js';

export interface TextState {
  text: string;
  fileName: string | undefined;
  /** What the author says it is written in; undefined where we find out. */
  format: Format | undefined;
  /** What the last reading gave. */
  result: ReadResult | undefined;
  isReading: boolean;
}

export interface TextActions {
  onText(text: string, isWhole: boolean): void;
  onFile(file: File): void;
  onExample(): void;
  onFormat(format: Format | undefined): void;
  onLine(line: number): void;
}

const formatNames: Record<Format, string> = {
  text: 'plain text',
  html: 'HTML',
  markdown: 'Markdown',
  csv: 'a table',
  'json-ld': 'JSON-LD',
  json: 'a career document',
};

/** Issues shown at once. */
const most = 100;

/** Where the text comes in, and what was not understood of it. */
export function textView(state: TextState, actions: TextActions): TemplateResult {
  const { text, fileName, format } = state;
  return html`
    <div class="row">
      <label class="button file">Choose a file
        <input type="file" accept=".txt,.md,.markdown,.html,.htm,.csv,.tsv,.json,.jsonld,text/*,application/json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) actions.onFile(file);
            input.value = '';
          }}></label>
      <button class="button" @click=${actions.onExample}>Use the example</button>
    </div>
    <label class="caption" for="text">${fileName ? html`Text of <b>${fileName}</b>` : 'Your text'}</label>
    <textarea id="text" class="source" spellcheck="false" autocapitalize="off" aria-describedby="reading"
      placeholder=${invitation}
      .value=${text}
      @input=${(event: InputEvent) => actions.onText((event.target as HTMLTextAreaElement).value, event.inputType.startsWith('insertFrom'))}></textarea>
    <div class="row reading">
      <p id="reading" role="status">${sayReading(state)}</p>
      ${
        text
          ? html`<label class="inline">Read as
              <select @change=${(event: Event) => actions.onFormat(((event.target as HTMLSelectElement).value || undefined) as Format | undefined)}>
                <option value="" .selected=${format === undefined}>what it looks like</option>
                ${formats.map((each) => html`<option value=${each} .selected=${each === format}>${formatNames[each]}</option>`)}
              </select></label>`
          : nothing
      }
    </div>
    ${issuesView(state, actions)}`;
}

const invitation = `Paste an article ("How to become a …"), a table of levels and pay, JSON or JSON-LD.

Or drop a file anywhere on this page.`;

function sayReading({ text, isReading, result }: TextState): string {
  if (isReading) return 'Reading …';
  if (!text) return 'It is read here, on your device. Nothing is sent anywhere.';
  if (!result) return '';
  const { career, format, issues } = result;
  if (!career) return `Read as ${formatNames[format]}, but no career was found in it.`;
  const count = issues.filter(({ level }) => level !== 'note').length;
  if (count === 0) return `Read as ${formatNames[format]}. All of it was understood.`;
  return `Read as ${formatNames[format]}. ${count} ${count === 1 ? 'place was' : 'places were'} not understood.`;
}

function issuesView({ result, text, isReading }: TextState, { onLine }: TextActions): TemplateResult | typeof nothing {
  const issues = result?.issues.filter(({ level }) => level !== 'note') ?? [];
  if (!text || isReading || issues.length === 0) return nothing;
  return html`<ul class="issues" aria-label="What was not understood">
    ${issues.slice(0, most).map((issue) => issueView(issue, onLine))}
    ${issues.length > most ? html`<li class="hint">and ${issues.length - most} more</li>` : nothing}
  </ul>`;
}

function issueView(issue: ImportIssue, onLine: (line: number) => void): TemplateResult {
  const { line, level, path } = issue;
  return html`<li class=${level}>
    ${line === undefined ? nothing : html`<button class="line" @click=${() => onLine(line)}>Line ${line}</button>`}
    <span>${sayIssue(issue)}${path === '$' ? nothing : html` <code>${path}</code>`}</span>
  </li>`;
}

/** What is wrong, and what would be right. */
export function sayIssue({ text, expected, received, message }: ImportIssue): TemplateResult {
  if (!expected) return html`${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  return html`${text ? html`<q>${text}</q>` : received}: expected ${expected}.`;
}
