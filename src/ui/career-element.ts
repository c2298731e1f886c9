import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { JsonLdType } from '../exporters/json-ld.js';
import type { Career } from '../model/career.js';
import type { Issue } from '../model/parse.js';
import type { CareerDocument } from '../model/schema.js';
import { loadMessages } from '../text/languages.js';
import { Phrases, type Strings } from '../text/phrases.js';
import { CareerSource, type OwnDocument, type SourceState } from './career-source.js';
import { flag } from './flag.js';
import { JsonLdScript } from './json-ld.js';
import { LangObserver, nearestLang } from './localize.js';
import { markOf } from './mark-of.js';
import { Nearness } from './nearness.js';
import { OnDemand } from './on-demand.js';
import { type Part, Parts } from './parts.js';
import { adoptSheets } from './sheets.js';
import { version } from './version.js';

const textLanguage = new OnDemand(() => import('./text-language.js'));

/**
 * What every widget shares: where its document comes from, its language, theme and states.
 *
 * @fires {RungsReadyEvent} rungs-ready - The document has been drawn; `issues` lists what was repaired or left out.
 * @fires {RungsErrorEvent} rungs-error - The document, or part of it, could not be used; `issues` says what and where.
 * @attr lang - Language of the interface words and numbers, a BCP 47 tag. Default: the nearest one around, else the document's.
 * @slot title - A heading of the author's own.
 * @slot empty - Shown where the document holds nothing for this widget.
 * @slot error - Shown where the document could not be used.
 * @slot - The author's own HTML: readable until the widget is drawn, and whenever it cannot be.
 * @csspart frame - The figure around heading, drawing and notes.
 * @csspart head - Heading, summary and what stands beside them.
 * @csspart heading - The widget's heading.
 * @csspart summary - What the drawing shows, in words.
 * @csspart action - A button in words.
 * @csspart loading - What is shown while the document is on its way.
 * @csspart empty - What is shown where there is nothing.
 * @csspart error - What is shown where the document could not be used.
 * @csspart problems - The list of entries that could not be read.
 * @cssproperty --rungs-accent - The one colour of ours: bars, the chosen rung, ticks.
 * @cssproperty --rungs-on-accent - Text on the accent.
 * @cssproperty --rungs-surface - What stands behind the widget. Default: Canvas. Set it where the page has another background.
 * @cssproperty --rungs-marker - The reader's own pay.
 * @cssproperty --rungs-quiet - Secondary text. Default: mixed from the text colour.
 * @cssproperty --rungs-radius - Roundness of fields, rows and panels.
 * @cssproperty --rungs-row - Least height of a salary band.
 * @cssproperty --rungs-font - Font family. Default: the page's.
 * @cssproperty --rungs-motion - How long what changes takes to move; `0s`: it does not move. Default: 0.2s.
 * @cssproperty --rungs-reserve - Height held while the document is on its way.
 * @cssproperty --rungs-offscreen - `visible` lays drawings out however far from the screen. Default: auto.
 * @cssstate loading - The document is on its way.
 * @cssstate ready - The document has been drawn.
 * @cssstate empty - The document holds nothing for this widget.
 * @cssstate error - The document could not be used.
 * @cssstate far - The widget is far from the screen, and need not be laid out.
 * @cssstate light - `theme` is light.
 * @cssstate dark - `theme` is dark.
 */
export abstract class CareerElement extends LitElement {
  /** The version of the library this class is of. */
  static readonly version: string = version;

  /** Told of every drawing, where somebody develops: src/development/ sets it. */
  static adviser: ((element: CareerElement, career: Career | undefined) => void) | undefined;

  /** What a reader did to a drawing before its script came, to be done again: src/ssr/hydrate.ts sets it. */
  static takeInput: ((drawn: ShadowRoot) => () => void) | undefined;

  /** The career document: an object or JSON text. Wins over `src` and a JSON child. */
  @property({ attribute: false }) career: CareerDocument | Career | string | null | undefined;

  /** URL of a career document. */
  @property() src: string | undefined;

  /** Level of the widget's heading, 1 to 6; headings inside follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** `light` or `dark`; anything else follows the page. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Puts schema.org JSON-LD of the document into the page's head, for search engines. */
  @property({ converter: flag, attribute: 'json-ld' }) jsonLd = false;

  /** Words to say instead of ours, by the names of `Messages`. */
  @property({ attribute: false }) strings: Strings | undefined;

  protected readonly source = new CareerSource(this, () => this.readOwnHTML());
  /** What the widget's JSON-LD tells of. */
  protected readonly jsonLdTypes: readonly JsonLdType[] = ['Occupation', 'FAQPage'];
  private readonly jsonLdScript = new JsonLdScript(this, () => this.jsonLdTypes);
  protected readonly parts = new Parts(this, () => this.adoptOwnSheets());
  protected readonly nearness = new Nearness(this, () => this.showFar());
  protected phrases = new Phrases(undefined);
  protected readonly internals = this.attachInternals();
  private spoken: string | undefined;
  private areWordsComing = false;
  private isAwaitingWords = false;
  private readonly shown: { [kind: string]: string | undefined } = {};
  /** Whether a server drew it; and whether that is taken over rather than drawn anew. */
  protected isDrawnAhead = false;
  protected isPrerendered = false;

  constructor() {
    super();
    new LangObserver(this);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** What was repaired in the document, left out or not understood. */
  get issues(): readonly Issue[] {
    return this.source.issues;
  }

  /** Asks for the document at `src` again, or reads the one that is here anew. */
  reload(): void {
    this.source.retry();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang' && before !== after) this.requestUpdate();
  }

  adoptedCallback(): void {
    this.adoptOwnSheets();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const prerendered = this.shadowRoot;
    const hydrates = 'litElementHydrateSupport' in globalThis;
    this.isDrawnAhead = prerendered !== null;
    this.isPrerendered = this.isDrawnAhead && hydrates;
    const root =
      prerendered && hydrates ? super.createRenderRoot() : (prerendered ?? this.attachShadow({ mode: 'open' }));
    // What a server drew has its styles with it: others, though the same, would have the browser style all of it anew.
    if (!prerendered) this.adoptOwnSheets();
    return root;
  }

  /** What a server drew is painted first, and taken over once there is all that drew it. */
  protected override scheduleUpdate(): Promise<void> | undefined {
    if (this.isDrawnAhead && !this.hasUpdated) return this.updateLater();
    super.scheduleUpdate();
    return undefined;
  }

  private async updateLater(): Promise<void> {
    this.chooseSource();
    for (const part of this.firstParts) this.parts.fetch(part);
    await Promise.all([nextPaint(), this.source.reading, this.source.arrival, this.parts.arrival]);
    const root = this.shadowRoot as ShadowRoot;
    const { career } = this.source;
    const ahead = root.querySelector<HTMLElement>('[data-drawn]');
    const isOther = ahead && career && ahead.dataset.drawn !== markOf(career);
    const repeatInput = CareerElement.takeInput?.(root);
    // Without Lit's hydration support, server markup cannot be taken over: it is drawn anew, before the next paint. With
    // it, Lit would let the figures of another document stand, if only they differ: where it finds a drawing that it does
    // not know, it throws.
    if (!this.isPrerendered) root.replaceChildren();
    else if (isOther) root.replaceChildren(new Comment('lit-part'));
    this.adoptOwnSheets();
    try {
      super.scheduleUpdate();
      // Its styles have been adopted: with both, a browser would look for them twice from now on.
      ahead?.remove();
      repeatInput?.();
    } catch (fault) {
      // Lit throws where the document is not the one that was drawn.
      if (!this.isPrerendered) throw fault;
      this.isPrerendered = false;
      // What was drawn of a sound document reads better than what is wrong with this one.
      if (!career) {
        this.showState('status', 'error');
        return this.source.tell();
      }
      root.replaceChildren();
      this.requestUpdate();
      super.scheduleUpdate();
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let isDone = await super.getUpdateComplete();
    for (let pending = this.pending; pending; pending = this.pending) {
      await pending;
      isDone = await super.getUpdateComplete();
    }
    return isDone;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.isPrerendered && !this.hasUpdated) this.nearness.takeWhole();
    this.chooseSource();
    this.headingLevel = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
    const lang = nearestLang(this) ?? this.source.career?.lang;
    if (lang !== this.spoken) this.awaitWords(lang);
    if (lang !== this.spoken || changed.has('strings')) this.phrases = new Phrases((this.spoken = lang), this.strings);
  }

  protected override updated(_changed: PropertyValues): void {
    this.showState('status', this.status);
    this.showState('theme', this.theme === 'light' || this.theme === 'dark' ? this.theme : undefined);
    this.showFar();
    if (!this.isAwaitingWords) this.source.tell();
    this.jsonLdScript.show(this.jsonLd && this.isConnected ? this.source.career : undefined);
    this.markTexts();
    CareerElement.adviser?.(this, this.source.career);
  }

  /** The parts without which this widget, as it is set, cannot be drawn the first time. */
  protected get firstParts(): OnDemand<Part>[] {
    return [];
  }

  /** The document in the HTML an author wrote inside the widget, where there is one. */
  protected abstract readOwnHTML(): OwnDocument | Promise<OwnDocument>;

  /** True where the document holds something for this widget. */
  protected abstract hasContent(career: Career): boolean;

  /** Offers another attempt where it could help. */
  protected get onRetry(): (() => void) | undefined {
    return this.src || this.source.isUnread ? () => this.reload() : undefined;
  }

  protected get status(): SourceState {
    const { state, career } = this.source;
    if (this.isAwaitingWords && state === 'ready') return 'loading';
    return state === 'ready' && career && !this.hasContent(career) ? 'empty' : state;
  }

  /** Words of another language come later. What a server drew in them stands until then; all else waits. */
  private async awaitWords(lang: string | undefined): Promise<void> {
    const words = loadMessages(lang);
    this.areWordsComing = !!words;
    this.isAwaitingWords = !!words && !(this.isPrerendered && !this.hasUpdated);
    await words;
    if (!words || lang !== this.spoken) return;
    this.areWordsComing = this.isAwaitingWords = false;
    this.phrases = new Phrases(lang, this.strings);
    this.requestUpdate();
  }

  /** Few documents are in another language than our words: what says so is loaded for those alone. */
  private async markTexts(): Promise<void> {
    const { phrases, source } = this;
    const isOther =
      !this.areWordsComing && !(source.career?.lang ?? phrases.lang).startsWith(phrases.wordsLang.slice(0, 2));
    const module = isOther ? await textLanguage.load().catch(() => undefined) : textLanguage.module;
    module?.markTexts(this.renderRoot, source.career, isOther ? phrases : undefined);
  }

  private showFar(): void {
    this.showState('far', this.nearness.isFar ? 'far' : undefined);
  }

  /** Shows a state to style sheets as `:state(name)`, in the place of the one of its kind that was shown before. */
  private showState(kind: string, name: string | undefined): void {
    const { states } = this.internals;
    const before = this.shown[kind];
    if (name === before) return;
    this.shown[kind] = name;
    if (before) states?.delete(before);
    if (name) states?.add(name);
  }

  private chooseSource(): void {
    // Preact and Vue take a text away by setting an empty one.
    this.source.choose(this.career === '' ? undefined : this.career, this.src);
  }

  private get pending(): Promise<unknown> | undefined {
    return this.source.reading ?? this.parts.arrival;
  }

  private adoptOwnSheets(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    if (this.shadowRoot) adoptSheets(this.shadowRoot, [...elementStyles, ...this.parts.styles]);
  }
}

/** Resolves after the next frame; where a page is not shown there is none to wait for. */
function nextPaint(): Promise<void> | undefined {
  if (document.hidden) return undefined;
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}
