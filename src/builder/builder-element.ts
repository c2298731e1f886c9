import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Format } from '../importers/recognize.js';
import type { Career } from '../model/career.js';
import { type ParseResult, parseCareer } from '../model/parse.js';
import { loadMessages } from '../text/languages.js';
import { saveFile } from '../ui/save-file.js';
import { tokens } from '../ui/tokens.js';
import { type Choices, toggleTag, type WidgetTag } from './choices.js';
import { choicesView } from './choices-view.js';
import { copyText } from './copy-text.js';
import { cutCareer } from './cut-career.js';
import { addItem, changeCareer, changeItem, type EditableList, moveItem, removeItem } from './edit-career.js';
import { type FormActions, type FormState, formView, pageSize } from './form-view.js';
import { type History, remember } from './history.js';
import type { ReadResult } from './import-worker.js';
import { type Kept, keepWork, loadWork } from './keep-work.js';
import { writeLook } from './look.js';
import { PreviewWidgets } from './preview-widgets.js';
import { type Place, problemsView } from './problems-view.js';
import { readFile } from './read-file.js';
import { loadRelease, type Release } from './release.js';
import { selectLine } from './select-line.js';
import { type SnippetActions, snippetView } from './snippet-view.js';
import { type Ingredients, nameFile } from './snippets/snippet.js';
import { writeSnippet } from './snippets/write-snippet.js';
import { renderStatic } from './static-render.js';
import { styles } from './styles.js';
import { listFiles } from './take-away.js';
import { TextReader } from './text-reader.js';
import { type TextActions, textView } from './text-view.js';
import { isEmptyWork, noWork, type Work } from './work.js';
import { writeZip } from './zip.js';

const zones = { text: 'Text', edit: 'Edit', result: 'Result' } as const;
type Zone = keyof typeof zones;

/** Milliseconds without a key before a text is read. */
const pause = 300;

/** The builder: from a pasted text to a snippet. All of it happens in the browser. */
export class RungsBuilder extends LitElement {
  static override styles = [tokens, styles];

  @state() private work: Work = noWork;
  @state() private history: History<Work> = [];
  @state() private result: ReadResult | undefined;
  @state() private isReading = false;
  @state() private format: Format | undefined;
  @state() private form: FormState = { lists: new Set(['levels', 'salaryBands']), items: new Set(), shown: new Map() };
  @state() private zone: Zone = 'text';
  @state() private isNarrowPreview = false;
  @state() private isDropping = false;
  @state() private kept: Kept = 'kept';
  @state() private said = '';
  @state() private copied: { name: string; isDone: boolean } | undefined;
  @state() private release: Release = { version: '0.0.0', integrity: {} };

  private readonly reader = new TextReader();
  private readonly preview = new PreviewWidgets();
  private readTimer: ReturnType<typeof setTimeout> | undefined;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private focusAfter: string | undefined;

  /** The document as a reader would get it, and what is still wrong with it. */
  private parsed: ParseResult = { issues: [] };
  private shown: { career: Career; isCut: boolean } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('dragover', this.onDragOver);
    addEventListener('dragleave', this.onDragLeave);
    addEventListener('drop', this.onDrop);
    addEventListener('pagehide', this.keepNow);
    this.resume();
    this.learnRelease();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('dragover', this.onDragOver);
    removeEventListener('dragleave', this.onDragLeave);
    removeEventListener('drop', this.onDrop);
    removeEventListener('pagehide', this.keepNow);
    clearTimeout(this.readTimer);
    this.reader.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('work')) return;
    const before = changed.get('work') as Work | undefined;
    const { career } = this.work;
    if (before && before.career === career) return;
    this.parsed = career ? parseCareer(career) : { issues: [] };
    this.shown = this.parsed.career && cutCareer(this.parsed.career);
    if (career?.lang) loadMessages(career.lang)?.then(() => this.requestUpdate());
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('work')) this.keepSoon();
    this.wearLook();
    if (!this.focusAfter) return;
    this.renderRoot.querySelector<HTMLElement>(this.focusAfter)?.focus();
    this.focusAfter = undefined;
  }

  protected override render(): TemplateResult {
    return html`<div class="app ${this.isDropping ? 'dropping' : ''}" data-zone=${this.zone}>
      ${this.barView()}
      <div class="zones">
        <section class="zone text" aria-labelledby="text-heading">
          <h2 id="text-heading">${zones.text}</h2>
          ${textView({ text: this.work.text, fileName: this.work.fileName, format: this.format, result: this.result, isReading: this.isReading }, this.textActions)}
        </section>
        <section class="zone edit" aria-labelledby="edit-heading">
          <h2 id="edit-heading">${zones.edit}</h2>
          ${this.editView()}
        </section>
        <section class="zone result" aria-labelledby="result-heading">
          <h2 id="result-heading">${zones.result}</h2>
          ${this.resultView()}
        </section>
      </div>
      <div class="drop" aria-hidden="true">Drop the file to read it</div>
    </div>`;
  }

  private barView(): TemplateResult {
    const isEmpty = isEmptyWork(this.work);
    return html`<div class="bar">
      <nav class="steps" aria-label="Steps">
        ${(Object.keys(zones) as Zone[]).map(
          (
            zone,
            i,
          ) => html`<button aria-current=${zone === this.zone ? 'step' : nothing} @click=${() => this.goTo(zone)}>
            <span class="step">${i + 1}</span> ${zones[zone]}</button>`,
        )}
      </nav>
      <p class="said" role="status">${this.said || this.sayKept()}</p>
      <button class="link" id="undo" aria-disabled=${this.history.length === 0 ? 'true' : nothing} @click=${this.undo}>Undo</button>
      <button class="link" aria-disabled=${isEmpty ? 'true' : nothing} @click=${this.startOver}>Start over</button>
    </div>`;
  }

  private sayKept(): string {
    if (this.kept === 'full') return 'Too much to keep in this browser: download it before you leave.';
    if (this.kept === 'refused') return 'This browser keeps nothing: download your work before you leave.';
    return isEmptyWork(this.work) ? '' : 'Kept in this browser';
  }

  private editView(): TemplateResult {
    const { career, choices } = this.work;
    const problems = this.parsed.issues.filter(({ level }) => level !== 'note');
    return html`
      <div class="part">${choicesView(choices, this.parsed.career, this.onChoose, this.onTag)}</div>
      <h3>Content</h3>
      ${
        career
          ? html`
            ${problemsView(problems, (place) => this.showPlace(place))}
            ${formView(career, this.form, this.formActions)}`
          : html`<p class="empty">What is read from your text can be corrected here: levels, pay, skills and the rest.
              <button class="link" @click=${this.startBlank}>Write it here from nothing</button></p>`
      }`;
  }

  private resultView(): TemplateResult {
    const { choices } = this.work;
    const { shown } = this;
    const { career } = this.parsed;
    if (!shown || !career)
      return html`<div class="empty stage-empty">
        <strong>Your widgets appear here</strong>
        <p>Paste an article or a table, drop a file, or</p>
        <button class="button primary" @click=${this.openExample}>Start from the example</button>
      </div>`;
    const { home, kind } = choices;
    const ingredients = this.ingredients(career);
    return html`
      <div class="row preview-head">
        <h3>Preview</h3>
        <label class="switch"><input type="checkbox" .checked=${this.isNarrowPreview}
          @change=${(event: Event) => (this.isNarrowPreview = (event.target as HTMLInputElement).checked)}>As on a phone</label>
      </div>
      ${shown.isCut ? html`<p class="note">The preview shows the first 200 of each list; the snippet holds all of them.</p>` : nothing}
      <div class="stage ${choices.theme} ${this.isNarrowPreview ? 'narrow' : ''}" tabindex="0" role="region" aria-label="Preview"
        @click=${openOutside}>
        ${repeat(
          choices.tags,
          (tag) => tag,
          (tag) => this.preview.show(tag, shown.career, choices),
        )}
      </div>
      <h3>Take it along</h3>
      ${snippetView({ kind, snippet: writeSnippet(ingredients), home: home ?? ownHome(), isHashed: Object.keys(this.release.integrity).length > 0, copied: this.copied }, this.snippetActions)}`;
  }

  private ingredients(career: Career): Ingredients {
    const { choices } = this.work;
    return { career, choices, release: this.release, home: choices.home ?? ownHome() };
  }

  // ── What changes the work

  /** Every change of the work goes through here, so that it can be undone. */
  private change(name: string, changes: Partial<Work>, said = ''): void {
    this.history = remember(this.history, this.work, name, Date.now());
    this.work = { ...this.work, ...changes };
    this.copied = undefined;
    this.said = said;
  }

  private edit(name: string, change: (career: Career) => Career, said = ''): void {
    const { career } = this.work;
    if (career) this.change(name, { career: change(career), isCorrected: true }, said);
  }

  private readonly undo = () => {
    const last = this.history.at(-1);
    if (!last) return;
    const { text } = this.work;
    this.history = this.history.slice(0, -1);
    this.work = last.state;
    this.said = 'Undone.';
    if (last.state.text !== text) this.readSoon(0, false);
  };

  private readonly startOver = () => {
    if (isEmptyWork(this.work)) return;
    this.reader.stop();
    clearTimeout(this.readTimer);
    this.change('start over', noWork, 'Started over. Undo brings everything back.');
    this.work = noWork;
    this.result = this.format = undefined;
    this.isReading = false;
    this.zone = 'text';
  };

  private readonly startBlank = () => {
    this.change('start blank', { career: parseCareer({ id: 'career', title: 'My career' }).career });
    this.form = { ...this.form, lists: new Set(['about', 'levels', 'salaryBands']) };
    this.focusAfter = '#about-title';
  };

  private readonly onChoose = (changes: Partial<Choices>, key: string) => {
    this.change(`choose ${key}`, { choices: { ...this.work.choices, ...changes } });
  };

  private readonly onTag = (tag: WidgetTag, isOn: boolean) => {
    this.onChoose({ tags: toggleTag(this.work.choices.tags, tag, isOn) }, 'tags');
  };

  private readonly formActions: FormActions = {
    onOpenList: (list, isOpen) => {
      if (this.form.lists.has(list) === isOpen) return;
      this.form = { ...this.form, lists: withEntry(this.form.lists, list, isOpen) };
    },
    onOpenItem: (list, id) => {
      const key = `${list}/${id}`;
      this.form = { ...this.form, items: withEntry(this.form.items, key, !this.form.items.has(key)) };
    },
    onShowMore: (list) => this.showItems(list, (this.form.shown.get(list) ?? pageSize) + pageSize),
    onAdd: (list) => this.addTo(list),
    onRemove: (list, id) => this.removeFrom(list, id),
    onMove: (list, id, by) => {
      this.edit(`move ${list}/${id}`, (career) => moveItem(career, list, id, by), by < 0 ? 'Moved up.' : 'Moved down.');
      this.focusAfter = `[data-item="${CSS.escape(`${list}/${id}`)}"] [data-job=${by < 0 ? 'up' : 'down'}]`;
    },
    onChangeItem: (list, id, changes, key) =>
      this.edit(`${list}/${id}/${key}`, (career) => changeItem(career, list, id, changes)),
    onChangeCareer: (changes, key) => this.edit(`about/${key}`, (career) => changeCareer(career, changes)),
  };

  private addTo(list: EditableList): void {
    this.edit(`add ${list}`, (career) => addItem(career, list), 'Added.');
    const items = this.work.career?.[list] ?? [];
    if (items.length > (this.form.shown.get(list) ?? pageSize)) this.showItems(list, items.length);
    this.focusAfter = `[data-item="${CSS.escape(`${list}/${items.at(-1)?.id}`)}"] input`;
  }

  private removeFrom(list: EditableList, id: string): void {
    const items = this.work.career?.[list] ?? [];
    const at = items.findIndex((item) => item.id === id);
    const next = items[at + 1] ?? items[at - 1];
    this.edit(`remove ${list}/${id}`, (career) => removeItem(career, list, id), 'Removed. Undo brings it back.');
    this.focusAfter = next
      ? `[data-item="${CSS.escape(`${list}/${next.id}`)}"] [data-job=remove]`
      : `[data-add=${list}]`;
  }

  /** Opens what an item or a field is in and puts the focus there. */
  private showPlace(place: Place): void {
    if ('field' in place) {
      this.form = { ...this.form, lists: withEntry(this.form.lists, 'about', true) };
      this.focusAfter = `#about-${place.field}`;
      return;
    }
    const { list, at } = place;
    const item = this.work.career?.[list][at];
    if (!item) return;
    this.form = { ...this.form, lists: withEntry(this.form.lists, list, true) };
    this.showItems(list, Math.max(at + 1, this.form.shown.get(list) ?? pageSize));
    this.focusAfter = `[data-item="${CSS.escape(`${list}/${item.id}`)}"] input`;
  }

  private showItems(list: EditableList, count: number): void {
    this.form = { ...this.form, shown: new Map(this.form.shown).set(list, count) };
  }

  // ── What comes in

  private readonly textActions: TextActions = {
    onText: (text, isWhole) => {
      this.change('text', { text, ...(text === '' && { fileName: undefined }) });
      this.readSoon(isWhole ? 0 : pause, true);
    },
    onFile: (file) => this.openFile(file),
    onExample: () => this.openExample(),
    onFormat: (format) => {
      this.format = format;
      this.readSoon(0, true);
    },
    onLine: (line) => {
      const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#text');
      if (field) selectLine(field, line);
    },
  };

  private async openFile(file: File): Promise<void> {
    const read = await readFile(file);
    if ('problem' in read) {
      this.said = read.problem;
      return;
    }
    this.change('file', { text: read.text, fileName: file.name });
    this.format = undefined;
    this.readSoon(0, true);
  }

  private readonly openExample = async () => {
    const address = new URL('../examples/clinical-care-coordinator.json', document.baseURI);
    try {
      const text = await (await fetch(address)).text();
      this.change('example', { text, fileName: 'clinical-care-coordinator.json' });
      this.format = undefined;
      this.readSoon(0, true);
    } catch {
      this.said = 'The example could not be loaded. Paste a text of your own instead.';
    }
  };

  /** Reads the text when nobody types any more. `isNew` puts what is read in place of the document. */
  private readSoon(delay: number, isNew: boolean): void {
    clearTimeout(this.readTimer);
    this.reader.stop();
    this.isReading = false;
    if (this.work.text.trim() === '') {
      this.result = undefined;
      if (isNew && !this.work.isCorrected) this.work = { ...this.work, career: undefined };
      return;
    }
    this.readTimer = setTimeout(() => this.readNow(isNew), delay);
  }

  private readNow(isNew: boolean): void {
    const { text } = this.work;
    const { format } = this;
    this.isReading = true;
    this.reader.read({ text, ...(format && { format }) }, (result) => {
      this.isReading = false;
      this.result = result;
      if (isNew && result.career) this.takeRead(result.career);
    });
  }

  private takeRead(career: Career): void {
    const { isCorrected } = this.work;
    if (isCorrected) {
      this.change(
        'read',
        { career, isCorrected: false },
        'The text was read again, in place of your corrections. Undo brings them back.',
      );
      return;
    }
    const isFirst = this.work.career === undefined;
    this.work = { ...this.work, career, isCorrected: false };
    if (isFirst) this.zone = 'result';
  }

  private readonly onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isDropping = true;
  };

  private readonly onDragLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) this.isDropping = false;
  };

  private readonly onDrop = (event: DragEvent) => {
    this.isDropping = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    this.openFile(file);
  };

  // ── What goes out

  private readonly snippetActions: SnippetActions = {
    onKind: (kind) => this.onChoose({ kind }, 'kind'),
    onHome: (home) => this.onChoose({ home }, 'home'),
    onCopy: async ({ name, text }, field) => {
      const isDone = await copyText(field, text);
      this.copied = { name, isDone };
      this.said = isDone ? `Copied ${name}.` : `${name} is selected: press Ctrl+C or ⌘C to copy it.`;
    },
    onDownload: (what) => this.download(what),
  };

  private async download(what: 'document' | 'page' | 'zip'): Promise<void> {
    const { career } = this.parsed;
    if (!career) return;
    const ingredients = this.ingredients(career);
    if (what === 'document') {
      const name = nameFile(career, '.json');
      saveText(listFiles(ingredients, '')[name] ?? '', name, 'application/json');
      return;
    }
    this.said = 'Drawing the page …';
    const page = await renderStatic(career, ingredients.choices, ingredients.release);
    if (what === 'page') saveText(page, nameFile(career, '.html'), 'text/html');
    else
      saveFile(
        new Blob([writeZip(listFiles(ingredients, page))], { type: 'application/zip' }),
        nameFile(career, '.zip'),
      );
    this.said = 'Saved.';
  }

  // ── What stays

  private async learnRelease(): Promise<void> {
    const release = await loadRelease();
    if (release) this.release = release;
  }

  private resume(): void {
    const work = loadWork();
    if (!work || isEmptyWork(work)) return;
    this.work = work;
    if (work.career) this.zone = 'result';
    // What was not understood is found again; the document is kept as it was corrected.
    this.readSoon(0, work.career === undefined);
  }

  private keepSoon(): void {
    clearTimeout(this.keepTimer);
    this.keepTimer = setTimeout(this.keepNow, 300);
  }

  private readonly keepNow = () => {
    clearTimeout(this.keepTimer);
    this.kept = keepWork(this.work);
  };

  private goTo(zone: Zone): void {
    this.zone = zone;
  }

  /** A style attribute would be blocked by a strict policy; what a script sets is not. */
  private wearLook(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    const look = writeLook(this.work.choices);
    for (const name of ['--rungs-accent', '--rungs-on-accent', '--rungs-row', 'font-size'])
      stage.style.setProperty(name, look[name] ?? '');
  }
}

/** The folder our `dist` stands in beside this very page. */
function ownHome(): string {
  return new URL('../', document.baseURI).href;
}

function withEntry(set: ReadonlySet<string>, entry: string, isIn: boolean): ReadonlySet<string> {
  const changed = new Set(set);
  if (isIn) changed.add(entry);
  else changed.delete(entry);
  return changed;
}

function saveText(text: string, name: string, type: string): void {
  saveFile(new Blob([text], { type }), name);
}

/** A link in the preview must not take the author away from their work. */
function openOutside(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!(link instanceof HTMLAnchorElement) || !/^https?:/.test(link.getAttribute('href') ?? '')) return;
  link.target = '_blank';
  link.rel = 'noopener';
}
