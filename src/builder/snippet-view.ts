import { html, nothing, type TemplateResult } from 'lit';
import { isWebAddress, type SnippetKind, snippetKinds } from './choices.js';
import type { Snippet, SnippetFile } from './snippets/snippet.js';
import { snippets } from './snippets/write-snippet.js';

export interface SnippetState {
  kind: SnippetKind;
  snippet: Snippet;
  /** Where our `dist` stands, for frames. */
  home: string;
  /** Whether the hashes of our files are known. */
  isHashed: boolean;
  /** Name of the file whose text was just copied, and whether the browser let us. */
  copied: { name: string; isDone: boolean } | undefined;
}

export interface SnippetActions {
  onKind(kind: SnippetKind): void;
  onHome(home: string): void;
  onCopy(file: SnippetFile, field: HTMLTextAreaElement): void;
  onDownload(what: 'document' | 'page' | 'zip'): void;
}

/** Characters of a text that are shown; all of it is copied. */
const most = 20_000;

/** The text to take along, in the kind the author needs. */
export function snippetView(state: SnippetState, actions: SnippetActions): TemplateResult {
  const { kind, snippet } = state;
  return html`
    <fieldset class="kinds">
      <legend class="hidden">Kind of snippet</legend>
      ${snippetKinds.map(
        (each) => html`<label><input type="radio" name="kind" value=${each} .checked=${each === kind}
          @change=${() => actions.onKind(each)}><span>${snippets[each].name}</span></label>`,
      )}
    </fieldset>
    ${kind === 'frame' ? homeView(state, actions) : nothing}
    ${snippet.files.map((file) => fileView(file, state, actions))}
    ${[...snippet.notes, ...(state.isHashed ? [] : [unhashed])].map((note) => html`<p class="note">${note}</p>`)}
    <div class="row downloads">
      <button class="button" @click=${() => actions.onDownload('document')}>Document (JSON)</button>
      <button class="button" @click=${() => actions.onDownload('page')}>Static page (HTML)</button>
      <button class="button" @click=${() => actions.onDownload('zip')}>All of it (ZIP)</button>
    </div>`;
}

const unhashed =
  'The hashes of our files are not known here (release.json is missing), so the snippet does not check what it loads.';

function homeView({ home }: SnippetState, { onHome }: SnippetActions): TemplateResult {
  return html`<div class="field">
    <label for="home">Address of the folder <code>dist</code> on your server</label>
    <input id="home" type="url" .value=${home} autocomplete="off"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        if (isWebAddress(value)) onHome(value.endsWith('/') ? value : `${value}/`);
      }}>
  </div>`;
}

function fileView(file: SnippetFile, { copied, kind }: SnippetState, { onCopy }: SnippetActions): TemplateResult {
  const { name, use, text } = file;
  const id = `snippet-${name}`;
  const isCopied = copied?.name === name;
  const shown =
    text.length > most ? `${text.slice(0, most)}\n… (${text.length - most} more characters are copied)` : text;
  const copy = (event: Event) => {
    const field = (event.target as Element).closest('.piece')?.querySelector('textarea');
    if (field) onCopy(file, field);
  };
  return html`<div class="piece">
    <div class="row">
      <p class="caption"><label for=${id}>${name}</label> ${use}</p>
      <button class="button primary" data-copy=${name} @click=${copy}>${isCopied && copied.isDone ? 'Copied' : 'Copy'}<span class="hidden"> ${name}</span></button>
    </div>
    ${isCopied && !copied.isDone ? html`<p class="note">It is selected: press Ctrl+C or ⌘C to copy it.</p>` : nothing}
    <textarea id=${id} readonly spellcheck="false" wrap=${kind === 'html' || kind === 'frame' ? 'soft' : 'off'}
      rows=${Math.min(8, Math.max(2, shown.split('\n', 9).length))} .value=${shown}></textarea>
  </div>`;
}
