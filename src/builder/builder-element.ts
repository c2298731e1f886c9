import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Career } from '../model/career.js';
import { type ParseResult, parseCareer } from '../model/parse.js';
import { loadMessages } from '../text/languages.js';
import { tokens } from '../ui/tokens.js';
import { type Choices, toggleTag, type WidgetTag } from './choices.js';
import { choicesView } from './choices-view.js';
import { copyText } from './copy-text.js';
import { cutCareer } from './cut-career.js';
import { DropTarget } from './drop-target.js';
import { FormController } from './form-controller.js';
import { formView } from './form-view.js';
import { wearLook } from './look.js';
import { invitationView, previewView } from './preview-view.js';
import { PreviewWidgets } from './preview-widgets.js';
import { problemsView } from './problems-view.js';
import { loadRelease, type Release } from './release.js';
import { type Saveable, saveWork } from './save-work.js';
import { selectLine } from './select-line.js';
import { type SnippetActions, snippetView } from './snippet-view.js';
import type { Ingredients } from './snippets/snippet.js';
import { styles } from './styles.js';
import { TextController } from './text-controller.js';
import { type TextActions, textView } from './text-view.js';
import { WorkStore } from './work-store.js';

const zones = { text: 'Text', edit: 'Edit', result: 'Result' } as const;
type Zone = keyof typeof zones;

/** The builder: from a pasted text to a snippet. All of it happens in the browser. */
export class RungsBuilder extends LitElement {
  static override styles = [tokens, styles];

  @state() private zone: Zone = 'text';
  @state() private isNarrow = false;
  @state() private copied: { name: string; isDone: boolean } | undefined;
  @state() private release: Release | undefined;
  /** While the words of the document's language are on their way. */
  @state() private words: Promise<void> | undefined;

  private readonly store = new WorkStore(this);
  private readonly text = new TextController(this, this.store, () => this.goTo('result'));
  private readonly form = new FormController(this, this.store, (selector) => {
    this.focusNext = selector;
  });
  private readonly drop = new DropTarget(this, (file) => this.text.openFile(file));
  private readonly widgets = new PreviewWidgets();
  private focusNext: string | undefined;

  /** The document as a reader would get it, with what is still wrong in it, and as much of it as the preview shows. */
  private drawn: Career | undefined;
  private parsed: ParseResult = { issues: [] };
  private shown: { career: Career; isCut: boolean } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.store.work.career) this.zone = 'result';
    loadRelease().then((release) => {
      this.release = release;
    });
  }

  protected override willUpdate(): void {
    const { career } = this.store.work;
    if (career === this.drawn) return;
    this.drawn = career;
    this.parsed = career ? parseCareer(career) : { issues: [] };
    this.shown = this.parsed.career && cutCareer(this.parsed.career);
    const words = loadMessages(career?.lang);
    this.words = words;
    words?.then(() => {
      if (this.words === words) this.words = undefined;
    });
  }

  protected override updated(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (stage) wearLook(stage, this.store.work.choices);
    if (this.focusNext) this.renderRoot.querySelector<HTMLElement>(this.focusNext)?.focus();
    this.focusNext = undefined;
  }

  protected override render(): TemplateResult {
    const { text, fileName } = this.store.work;
    const { format, result, isReading } = this.text;
    return html`<div class="app ${this.drop.isOver ? 'dropping' : ''}" data-zone=${this.zone}>
      ${this.barView()}
      <div class="zones">
        ${zoneView('text', textView({ text, fileName, format, result, isReading }, this.textActions))}
        ${zoneView('edit', this.editView())}
        ${zoneView('result', this.resultView())}
      </div>
      <div class="drop" aria-hidden="true">Drop the file to read it</div>
    </div>`;
  }

  private barView(): TemplateResult {
    const { store } = this;
    const stepView = (zone: Zone, i: number) =>
      html`<button aria-current=${zone === this.zone ? 'step' : nothing} @click=${() => this.goTo(zone)}>
        <span class="step">${i + 1}</span> ${zones[zone]}</button>`;
    return html`<div class="bar">
      <nav class="steps" aria-label="Steps">${(Object.keys(zones) as Zone[]).map(stepView)}</nav>
      <p class="said" role="status">${store.message}</p>
      <button class="link" aria-disabled=${store.history.length === 0 ? 'true' : nothing} @click=${this.undo}>Undo</button>
      <button class="link" aria-disabled=${store.isEmpty ? 'true' : nothing} @click=${this.startOver}>Start over</button>
    </div>`;
  }

  private editView(): TemplateResult {
    const { career, choices } = this.store.work;
    const problems = this.parsed.issues.filter(({ level }) => level !== 'note');
    return html`
      <div class="part">${choicesView(choices, this.parsed.career, this.choose, this.chooseTag)}</div>
      <h3>Content</h3>
      ${
        career
          ? html`${problemsView(problems, (place) => this.form.show(place))} ${formView(career, this.form.state, this.form)}`
          : html`<p class="empty">What is read from your text can be corrected here: levels, pay, skills and the rest.
              <button class="link" @click=${this.startBlank}>Write it here from nothing</button></p>`
      }`;
  }

  private resultView(): TemplateResult {
    const { shown, isNarrow, copied } = this;
    const { choices } = this.store.work;
    const ingredients = this.mixIngredients();
    if (!shown || !ingredients) return invitationView(() => this.text.openExample());
    return html`
      ${previewView({ shown, choices, isNarrow }, this.widgets, (isOn) => {
        this.isNarrow = isOn;
      })}
      <h3>Take it along</h3>
      ${
        // What is taken along is in the document's language.
        this.words
          ? html`<p class="note" role="status">Fetching the words of the document’s language …</p>`
          : snippetView({ ingredients, copied }, this.snippetActions)
      }`;
  }

  /** What snippets are made of; undefined where there is no document. */
  private mixIngredients(): Ingredients | undefined {
    const { career } = this.parsed;
    const { choices } = this.store.work;
    const home = choices.home ?? new URL('../', document.baseURI).href;
    return career && { career, choices, home, release: this.release };
  }

  private readonly textActions: TextActions = {
    onText: (text, isWhole) => this.text.type(text, isWhole),
    onFile: (file) => this.text.openFile(file),
    onExample: () => this.text.openExample(),
    onFormat: (format) => this.text.readAs(format),
    onLine: (line) => {
      const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#text');
      if (field) selectLine(field, line);
    },
  };

  private readonly snippetActions: SnippetActions = {
    onKind: (kind) => this.choose({ kind }, 'kind'),
    onHome: (home) => this.choose({ home }, 'home'),
    onCopy: async ({ name, text }, field) => {
      const isDone = await copyText(field, text);
      this.copied = { name, isDone };
      this.store.say(isDone ? `Copied ${name}.` : `${name} is selected: press Ctrl+C or ⌘C to copy it.`);
    },
    onSave: (what) => this.save(what),
  };

  private readonly choose = (changes: Partial<Choices>, key: string) => {
    this.copied = undefined;
    this.store.change(`choose ${key}`, { choices: { ...this.store.work.choices, ...changes } });
  };

  private readonly chooseTag = (tag: WidgetTag, isOn: boolean) => {
    this.choose({ tags: toggleTag(this.store.work.choices.tags, tag, isOn) }, 'tags');
  };

  private readonly startBlank = () => {
    this.store.change('start blank', { career: parseCareer({ id: 'career', title: 'My career' }).career });
    this.form.show({ field: 'title' });
  };

  private readonly startOver = () => {
    if (this.store.isEmpty) return;
    this.store.startOver();
    this.text.reread();
    this.goTo('text');
  };

  private readonly undo = () => {
    const { text } = this.store.work;
    this.store.undo();
    if (this.store.work.text !== text) this.text.reread();
  };

  private async save(what: Saveable): Promise<void> {
    const ingredients = this.mixIngredients();
    if (!ingredients) return;
    this.store.say('Saving …');
    await saveWork(what, ingredients);
    this.store.say('Saved.');
  }

  private goTo(zone: Zone): void {
    this.zone = zone;
  }
}

function zoneView(zone: Zone, content: TemplateResult): TemplateResult {
  return html`<section class="zone ${zone}" aria-labelledby="${zone}-heading">
    <h2 id="${zone}-heading">${zones[zone]}</h2>
    ${content}
  </section>`;
}
