import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Career, Responsibility } from '../../model/career.js';
import { formatNumber } from '../../text/format.js';
import { CareerElement } from '../../ui/career-element.js';
import type { OwnDocument } from '../../ui/career-source.js';
import { foldStyles } from '../../ui/fold-styles.js';
import { frameView } from '../../ui/frame.js';
import { frameStyles } from '../../ui/frame-styles.js';
import { headingView } from '../../ui/heading.js';
import { tokens } from '../../ui/tokens.js';
import { readDuties } from './own-html.js';
import { styles } from './styles.js';

/**
 * Duties by category, as columns that fold on narrow screens.
 *
 * One markup serves every width, so nothing is measured and a server draws the same: each category is a plain heading
 * and a list, and over the heading's row lies a button of its own, named by the heading. Where there is room, style
 * sheets take the button out of the page, and out of the accessibility tree with it, and show the list whatever the
 * button said. Folded lists are `hidden="until-found"`: the browser's search opens them. Drawn ahead, everything is open
 * until it is taken over, and stays so where the widget begins on the screen or above it.
 *
 * @csspart categories - All categories.
 * @csspart category - One category with its duties.
 * @csspart category-title - A category's name and the number of its duties.
 * @csspart count - The number of duties.
 * @csspart toggle - The button that folds a category on a narrow screen.
 * @csspart duties - The duties of a category.
 * @csspart duty - One duty.
 */
export class CareerResponsibilities extends CareerElement {
  static override styles = [tokens, frameStyles, styles, foldStyles];

  /** What the reader folded and unfolded, by id; all else is as it starts. */
  @state() private folded: Readonly<Record<string, boolean>> = {};
  @state() private startsUnfolded = false;

  /** What a server drew stands unfolded until it is taken over: before that, and of a broken document, nothing could be unfolded. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.startsUnfolded = this.isDrawnAhead;
    if (this.startsUnfolded) unfold(root);
    return root;
  }

  /** It stays so where folding would move what is being read. */
  protected override firstUpdated(): void {
    if (this.startsUnfolded) this.startsUnfolded = this.getBoundingClientRect().top < innerHeight;
  }

  protected override readOwnHTML(): OwnDocument {
    return readDuties(this);
  }

  protected override hasContent(career: Career): boolean {
    return career.responsibilities.some(hasDuties);
  }

  protected override render(): TemplateResult {
    const { phrases, categories } = this;
    const duties = categories.reduce((sum, { items }) => sum + items.length, 0);
    return frameView({
      status: this.status,
      phrases,
      issues: this.issues,
      headingLevel: this.headingLevel,
      heading: phrases.say('dutiesTitle'),
      summary: phrases.say('dutiesSummary', {
        areas: phrases.say('areas', { n: categories.length }),
        duties: phrases.say('duties', { n: duties }),
      }),
      empty: phrases.say('dutiesEmpty'),
      body: () =>
        html`<div class="categories" part="categories">
          ${repeat(
            categories,
            ({ id }) => id,
            (category, i) => this.categoryView(category, i),
          )}
        </div>`,
      isText: true,
      onRetry: this.onRetry,
    });
  }

  // Ids are numbers: a document's own may hold spaces, which would part them in two.
  private categoryView({ id, title, items }: Responsibility, i: number): TemplateResult {
    const isFolded = this.isFolded(id, i);
    const fold = (on: boolean) => {
      this.folded = { ...this.folded, [id]: on };
    };
    return html`<div class="category" part="category">
      <div class="row" part="category-title">
        <div id="title-${i}">${headingView(this.headingLevel + 1, title, 'title')}</div>
        <div class="count" part="count" id="count-${i}">
          <span aria-hidden="true">${formatNumber(items.length, this.phrases.lang)}</span>
          <span class="unseen">${this.phrases.say('duties', { n: items.length })}</span>
        </div>
        <button
          type="button"
          class="toggle"
          part="toggle"
          aria-labelledby="title-${i}"
          aria-describedby="count-${i}"
          aria-controls="duties-${i}"
          aria-expanded=${isFolded ? 'false' : 'true'}
          @click=${() => fold(!isFolded)}
        ></button>
      </div>
      <div class="fold" id="duties-${i}" hidden=${isFolded ? 'until-found' : nothing} @beforematch=${() => fold(false)}>
        <ul class="duties" part="duties" role="list">${items.map((item) => html`<li part="duty">${item}</li>`)}</ul>
      </div>
    </div>`;
  }

  private get categories(): readonly Responsibility[] {
    return this.source.career?.responsibilities.filter(hasDuties) ?? [];
  }

  private isFolded(id: string, place: number): boolean {
    return Object.hasOwn(this.folded, id) ? this.folded[id] === true : place > 0 && !this.startsUnfolded;
  }
}

/** Until it is taken over, which finds it as it would have drawn it. */
function unfold(root: HTMLElement | DocumentFragment): void {
  for (const fold of root.querySelectorAll('.fold')) fold.removeAttribute('hidden');
  for (const toggle of root.querySelectorAll('.toggle')) toggle.ariaExpanded = 'true';
}

function hasDuties({ items }: Responsibility): boolean {
  return items.length > 0;
}
