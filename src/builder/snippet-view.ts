import { html, nothing, type TemplateResult } from 'lit';
import { isWebAddress, type SnippetKind, snippetKinds } from './choices.js';
import type { Saveable } from './save-work.js';
import { snippets } from './snippets/kinds.js';
import type { Ingredients, SnippetFile } from './snippets/snippet.js';

export interface SnippetState {
  ingredients: Ingredients;
  /** Name of the file whose text was just copied, and whether the browser let us. */
  copied: { name: string; isDone: boolean } | undefined;
}

export interface SnippetActions {
  onKind(kind: SnippetKind): void;
  onHome(home: string): void;
  onCopy(file: SnippetFile, field: HTMLTextAreaElement): void;
  onSave(what: Saveable): void;
}

/** Kinds whose lines are long and mean nothing. */
const softKinds: ReadonlySet<SnippetKind> = new Set(['html', 'file', 'frame', 'wordpress']);

/** Characters of a text that are shown; all of it is copied. */
const most = 20_000;

/** The text to take along, in the kind the author needs. */
export function snippetView(state: SnippetState, actions: SnippetActions): TemplateResult {
  const { choices, release } = state.ingredients;
  const { kind } = choices;
  const { files, notes } = snippets[kind].write(state.ingredients);
  return html`
    <fieldset class="kinds">
      <legend class="hidden">Kind of snippet</legend>
      ${snippetKinds.map(
        (each) => html`<label><input type="radio" name="kind" value=${each} .checked=${each === kind}
          @change=${() => actions.onKind(each)}><span>${snippets[each].name}</span></label>`,
      )}
    </fieldset>
    ${kind === 'frame' ? homeView(state, actions) : nothing}
    ${files.map((file) => fileView(file, state, actions))}
    ${[...notes, ...(release ? [] : [unknown])].map((note) => html`<p class="note">${note}</p>`)}
    <div class="row downloads">
      <button class="button" @click=${() => actions.onSave('document')}>Document (JSON)</button>
      <button class="button" @click=${() => actions.onSave('page')}>Static page (HTML)</button>
      <button class="button" @click=${() => actions.onSave('zip')}>All of it (ZIP)</button>
    </div>`;
}

const unknown =
  'The version of Rungs is not known here (release.json is missing), so the snippet loads the latest and checks nothing.';

function homeView({ ingredients: { home } }: SnippetState, { onHome }: SnippetActions): TemplateResult {
  return html`<div class="field">
    <label for="home">Address of the folder <code>dist</code> on your server</label>
    <input id="home" type="url" .value=${home} autocomplete="off"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        if (isWebAddress(value)) onHome(value.endsWith('/') ? value : `${value}/`);
      }}>
  </div>`;
}

function fileView(
  file: SnippetFile,
  { copied, ingredients: { choices } }: SnippetState,
  { onCopy }: SnippetActions,
): TemplateResult {
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
    <textarea id=${id} readonly spellcheck="false" wrap=${softKinds.has(choices.kind) ? 'soft' : 'off'}
      rows=${Math.min(8, Math.max(2, shown.split('\n', 9).length))} .value=${shown}></textarea>
  </div>`;
}
