import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Career, Faq } from '../../model/career.js';
import { CareerElement } from '../../ui/career-element.js';
import type { OwnDocument } from '../../ui/career-source.js';
import { DeepLink } from '../../ui/deep-link.js';
import { frameView } from '../../ui/frame.js';
import { frameStyles } from '../../ui/frame-styles.js';
import { headingView } from '../../ui/heading.js';
import { idList, takeIds } from '../../ui/id-list.js';
import { tokens } from '../../ui/tokens.js';
import { OpenInPrint } from './open-in-print.js';
import { readFaqs, readOpen } from './own-html.js';
import { styles } from './styles.js';

/** From so many questions on, a field finds them by a word. */
const worthFiltering = 12;
/** From so many questions on, one button opens and closes them all. */
const worthOpeningAll = 3;

/**
 * Questions and answers to open one by one. `#how-long` in the address opens the question with that id.
 *
 * @csspart tools - Search, and the button that opens all.
 * @csspart filter - The search field.
 * @csspart faqs - All questions.
 * @csspart faq - One question with its answer.
 * @csspart question - The question, which opens the answer.
 * @csspart answer - The answer.
 * @csspart link - The link to one question.
 */
export class CareerFaq extends CareerElement {
  static override styles = [tokens, frameStyles, styles];

  /** Ids of the questions whose answers are open. As an attribute: ids with spaces or commas between. */
  @property({ converter: idList }) open: readonly string[] = [];

  @state() private query = '';
  /** Of what stood open in the author's own HTML. */
  private ids: readonly string[] = [];

  protected override readonly jsonLdTypes = ['FAQPage'] as const;

  constructor() {
    super();
    new DeepLink(this, (id) => this.reveal(id));
    new OpenInPrint(this, () => this.renderRoot.querySelectorAll<HTMLDetailsElement>('.faq:not([open])'));
  }

  protected override readOwnHTML(): OwnDocument {
    // Once: from then on, what is open is the reader's doing.
    if (!this.ids.length && !this.open?.length) this.open = this.ids = readOpen(this);
    return readFaqs(this);
  }

  protected override hasContent(career: Career): boolean {
    return career.faqs.length > 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Frameworks set what they do not have as null.
    this.open = takeIds(this.open, []);
  }

  protected override render(): TemplateResult {
    const { phrases } = this;
    const faqs = this.shownFaqs;
    return frameView({
      status: this.status,
      phrases,
      issues: this.issues,
      headingLevel: this.headingLevel,
      heading: phrases.say('faqTitle'),
      summary: this.summaryView(faqs.length),
      tools: this.toolsView(faqs),
      empty: phrases.say('faqEmpty'),
      body: () => this.listView(faqs),
      isText: true,
      onRetry: this.onRetry,
    });
  }

  private summaryView(found: number): unknown {
    const { phrases, canFilter } = this;
    const total = this.faqs.length;
    const words = found < total ? phrases.say('faqFound', { n: total, found }) : phrases.say('faqCount', { n: total });
    return canFilter ? html`<span role="status">${words}</span>` : words;
  }

  private toolsView(faqs: readonly Faq[]): unknown {
    const { phrases, canFilter } = this;
    if (this.faqs.length < worthOpeningAll) return nothing;
    const isAllOpen = faqs.length > 0 && faqs.every(({ id }) => this.open.includes(id));
    return html`<div class="tools actions" part="tools">
      ${
        canFilter
          ? html`<input class="filter" part="filter" type="search" aria-label=${phrases.say('faqFilter')} placeholder=${phrases.say('faqFilter')} .value=${this.query} @input=${this.onQuery} />`
          : nothing
      }
      <button type="button" class="action all" part="action" @click=${() => this.openAll(faqs, !isAllOpen)}>${phrases.say(isAllOpen ? 'closeAll' : 'openAll')}</button>
    </div>`;
  }

  private listView(faqs: readonly Faq[]): unknown {
    if (faqs.length === 0) return html`<p class="state">${this.phrases.say('faqNone')}</p>`;
    return html`<div class="faqs" part="faqs">
      ${repeat(
        faqs,
        ({ id }) => id,
        (faq) => this.faqView(faq),
      )}
    </div>`;
  }

  private faqView({ id, question, answer }: Faq): TemplateResult {
    const onToggle = ({ target }: Event) => this.note(id, (target as HTMLDetailsElement).open);
    return html`<details class="faq" part="faq" ?open=${this.open.includes(id)} @toggle=${onToggle}>
      <summary part="question">${headingView(this.headingLevel + 1, question, 'question')}</summary>
      <div class="answer" part="answer">
        <a class="link" part="link" href="#${encodeURIComponent(id)}" aria-label=${this.phrases.say('faqLink')}>#</a>
        ${answer.map((paragraph) => html`<p>${paragraph}</p>`)}
      </div>
    </details>`;
  }

  private get faqs(): readonly Faq[] {
    return this.source.career?.faqs ?? [];
  }

  private get canFilter(): boolean {
    return this.faqs.length >= worthFiltering;
  }

  private get shownFaqs(): readonly Faq[] {
    const { lang } = this.phrases;
    const query = this.query.trim().toLocaleLowerCase(lang);
    if (!query || !this.canFilter) return this.faqs;
    return this.faqs.filter(({ question, answer }) =>
      [question, ...answer].some((text) => text.toLocaleLowerCase(lang).includes(query)),
    );
  }

  private readonly onQuery = (event: Event) => {
    this.query = (event.target as HTMLInputElement).value;
  };

  /** The reader opens and closes, and so does a browser that finds a word in an answer. */
  private note(id: string, isOpen: boolean): void {
    if (isOpen !== this.open.includes(id)) this.set([id], isOpen);
  }

  private openAll(faqs: readonly Faq[], isOpen: boolean): void {
    this.set(
      faqs.map(({ id }) => id),
      isOpen,
    );
  }

  private set(ids: readonly string[], isOpen: boolean): void {
    const others = this.open.filter((id) => !ids.includes(id));
    this.open = isOpen ? [...others, ...ids] : others;
  }

  private reveal(id: string): boolean {
    const place = this.faqs.findIndex((faq) => faq.id === id);
    if (this.status !== 'ready' || place < 0) return false;
    this.query = '';
    this.note(id, true);
    this.focusQuestion(place);
    return true;
  }

  private async focusQuestion(place: number): Promise<void> {
    await this.updateComplete;
    const question = this.renderRoot.querySelectorAll<HTMLElement>('.faq > summary')[place];
    question?.scrollIntoView({ block: 'start' });
    question?.focus({ preventScroll: true });
  }
}
