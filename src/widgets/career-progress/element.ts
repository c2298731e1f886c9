import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Career } from '../../model/career.js';
import { isPristine, noProgress, type Progress } from '../../model/progress.js';
import type { KeptProgress } from '../../model/progress-file.js';
import { progressOf } from '../../model/skills.js';
import type { Keeping, ReaderState } from '../../ui/career-state.js';
import { RungsProgressChangeEvent } from '../../ui/events.js';
import { frameView } from '../../ui/frame.js';
import { frameStyles } from '../../ui/frame-styles.js';
import { keepProgress } from '../../ui/keep-progress.js';
import { SharingElement } from '../../ui/sharing-element.js';
import { TakeAlong, type TakeAlongHost } from '../../ui/take-along.js';
import { takeAlongStyles, takeAlongView } from '../../ui/take-along-view.js';
import { tokens } from '../../ui/tokens.js';
import { listKept } from './rows.js';
import { styles } from './styles.js';
import { keptView } from './view.js';

/**
 * All that is kept of a reader for one career, in one place: to see, to take along as a file or a link, and to clear.
 *
 * @fires {RungsProgressChangeEvent} rungs-progress-change - The reader loaded or cleared their progress.
 * @slot actions - More that can be done with it.
 * @csspart offer - Progress that came with the page's address.
 * @csspart kinds - All that is kept.
 * @csspart kind - What is kept of one kind.
 * @csspart note - A note of the reader's own.
 * @csspart message - What has just happened.
 * @csspart link-field - The link, where it could not be copied.
 * @csspart foot - Messages and actions.
 * @csspart actions - What can be done with it.
 */
export class CareerProgress extends SharingElement implements TakeAlongHost {
  static override styles = [tokens, frameStyles, takeAlongStyles, styles];

  /** `off` keeps nothing on the reader's device; anything else keeps progress. */
  @property() persist: 'on' | 'off' = 'on';

  @state() private reader: ReaderState = noProgress;

  private readonly along = new TakeAlong(this, this.parts);

  protected override readOwnHTML(): undefined {
    return undefined;
  }

  protected override hasContent({ skills, steps, levels }: Career): boolean {
    return skills.length + steps.length + levels.length > 0;
  }

  protected override render(): TemplateResult {
    const { phrases, progress } = this;
    const { career } = this.source;
    const isEmpty = isPristine(progress);
    return frameView({
      status: this.status,
      phrases,
      issues: this.issues,
      headingLevel: this.headingLevel,
      heading: phrases.say('readerProgressTitle'),
      summary: phrases.say(!this.isKeeping || this.isKept ? (this.isKeeping ? 'whereKept' : 'keptNowhere') : 'notKept'),
      empty: phrases.say('readerProgressEmpty'),
      body: () => html`
        ${this.along.part?.offerView(this.along, phrases)}
        ${isEmpty || !career ? html`<p class="state">${phrases.say('nothingKept')}</p>` : keptView(listKept(career, progress, phrases), phrases, this.headingLevel)}
      `,
      foot: takeAlongView(
        this.along,
        phrases,
        isEmpty,
        html`<slot name="actions"></slot>`,
        html`<button type="button" class="action clear" part="action" ?disabled=${isEmpty} @click=${this.clear}>${phrases.say('clearProgress')}</button>`,
      ),
      isText: true,
      onRetry: this.onRetry,
    });
  }

  protected override get keeping(): Keeping | undefined {
    return this.persist !== 'off' && this.shared !== 'off' ? keepProgress : undefined;
  }

  protected override receive(reader: ReaderState): void {
    this.reader = reader;
  }

  private get progress(): Progress {
    const { level: _, ...progress } = this.reader;
    return progress;
  }

  protected override forgetReader(): void {
    this.reader = noProgress;
    this.along.forgetReplaced();
  }

  /** What is kept of the reader, and of which career. */
  get kept(): KeptProgress | undefined {
    const { career } = this.source;
    return career && { career: career.id, progress: this.progress };
  }

  /** Puts other progress in the place of the reader's, as loading a file does. */
  replaceProgress(progress: Progress): void {
    this.share(progress);
    const { done, total } = progressOf(this.source.career?.skills ?? [], new Set(progress.checked));
    this.dispatchEvent(new RungsProgressChangeEvent([...progress.checked], done, total));
    this.moveFocus('.undo, .actions .action:not(:disabled)');
  }

  private readonly clear = () => this.along.replace(noProgress, 'clearedProgress');
}
