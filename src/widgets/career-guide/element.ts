import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Career } from '../../model/career.js';
import { noProgress } from '../../model/progress.js';
import { CareerElement } from '../../ui/career-element.js';
import type { OwnDocument } from '../../ui/career-source.js';
import { openStore } from '../../ui/career-state.js';
import { DeepLink } from '../../ui/deep-link.js';
import { frameView, problemsView } from '../../ui/frame.js';
import { frameStyles } from '../../ui/frame-styles.js';
import { tokens } from '../../ui/tokens.js';
import { contentsView, fragmentOf } from './contents.js';
import { headerView } from './header.js';
import { readGuide } from './own-html.js';
import { ReadingPosition } from './reading-position.js';
import { sectionView } from './section.js';
import { chooseSections, type Section } from './sections.js';
import { sourcesView } from './sources.js';
import { styles } from './styles.js';

/**
 * A whole career on one page: everything a document tells, each part in its own widget, in a good order.
 *
 * @csspart guide - The whole page.
 * @csspart header - Title, slogan, facts and summary.
 * @csspart tagline - The slogan.
 * @csspart facts - Pay and how much of everything there is.
 * @csspart contents - The table of contents.
 * @csspart contents-link - One entry of it.
 * @csspart section - One section.
 * @csspart prose - Paragraphs of the document.
 * @csspart links - The list of links.
 * @csspart sources - Where the figures come from.
 * @cssproperty --rungs-top - Height of what sticks to the top of the page, left free above the contents. Default: 16px.
 */
export class CareerGuide extends CareerElement {
  static override styles = [tokens, frameStyles, styles];

  /**
   * Which sections to show, in which order: `role`, `ladder`, `pay`, `roadmap`, `skills`, `responsibilities`,
   * `environment`, `compare`, `advisor`, `faq`, `links`, `progress`, with spaces between. Default: all of them.
   */
  @property() sections: string | undefined;

  /** Ids of two levels to compare at first, with a space between. */
  @property() compare: string | undefined;

  /** Id of the level the reader stands on, for the ladder. */
  @property() current: string | undefined;

  /** Id of the level the reader aims for, for the ladder. */
  @property() target: string | undefined;

  /** URL of the host's own chat endpoint, for the advisor. */
  @property() endpoint: string | undefined;

  /** `off` keeps nothing on the reader's device; anything else keeps progress. */
  @property() persist: 'on' | 'off' = 'on';

  /** `off` keeps the parts to themselves: what the reader does in one does not reach the others. */
  @property() shared: 'on' | 'off' = 'on';

  private readonly position = new ReadingPosition(this, () => this.shownSections);

  constructor() {
    super();
    new DeepLink(this, (fragment) => this.goTo(fragment));
  }

  protected override readOwnHTML(): OwnDocument | Promise<OwnDocument> {
    return readGuide(this);
  }

  protected override hasContent(): boolean {
    return true;
  }

  protected override render(): TemplateResult {
    const { phrases, headingLevel } = this;
    const { career } = this.source;
    if (this.status !== 'ready' || !career)
      return frameView({
        status: this.status,
        phrases,
        issues: this.issues,
        headingLevel,
        heading: '',
        empty: phrases.say('guideEmpty'),
        body: () => nothing,
        onRetry: this.onRetry,
      });
    const list = chooseSections(career, this.sections);
    return html`<article part="guide" aria-labelledby="heading" @rungs-ready=${keepInside} @rungs-error=${keepInside}>
      ${list.length > 1 ? html`<a class="skip" href="#${fragmentOf(list[0] ?? '')}" data-to=${list[0] ?? ''} @click=${this.onChoose}>${phrases.say('skipContents')}</a>` : nothing}
      ${headerView(career, phrases, headingLevel)}
      ${list.length > 1 ? contentsView(list, this.position.section, phrases, this.onChoose) : nothing}
      <div class="sections">
        ${repeat(
          list,
          (section) => section,
          (section) =>
            html`<section part="section" data-section=${section} tabindex="-1">${this.sectionView(section, career)}</section>`,
        )}
        ${sourcesView(career, phrases)} ${problemsView(this.issues, phrases)}
      </div>
    </article>`;
  }

  private sectionView(section: Section, career: Career): TemplateResult {
    const { phrases, headingLevel, persist, shared, strings, compare, current, target, endpoint } = this;
    return sectionView(section, {
      career,
      phrases,
      strings,
      headingLevel: headingLevel + 1,
      persist,
      shared,
      compare,
      current,
      target,
      endpoint,
      onPrint: this.onPrint,
    });
  }

  private get shownSections(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-section]')];
  }

  /** Shows a section and puts the focus there, as a link within a page would. */
  private goTo(fragment: string): boolean {
    const section = this.shownSections.find((each) => fragmentOf(each.dataset.section ?? '') === fragment);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
    return section !== undefined;
  }

  private readonly onPrint = async () => {
    const { career } = this.source;
    if (!career) return;
    const { printSheet } = await import('./sheet/print.js');
    const progress = this.shared === 'off' ? noProgress : openStore(career.id).get();
    printSheet({ career, progress, phrases: this.phrases }, getComputedStyle(this).direction);
  };

  // The browser looks for a fragment in the page alone, and not in here.
  private readonly onChoose = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a');
    if (!link || !this.goTo(fragmentOf(link.dataset.to ?? ''))) return;
    event.preventDefault();
    nameInAddress(fragmentOf(link.dataset.to ?? ''));
  };
}

/** The guide tells of its document once; its parts need not tell of it again. */
function keepInside(event: Event): void {
  event.stopPropagation();
}

/** Puts a fragment in the page's address, where the page allows it. */
function nameInAddress(fragment: string): void {
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}#${fragment}`);
  } catch {
    // A page without an address of its own, such as `about:srcdoc`, has none to change.
  }
}
