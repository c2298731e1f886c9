import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Career } from '../../model/career.js';
import { isSafeUrl } from '../../model/codes.js';
import { noProgress, type Progress } from '../../model/progress.js';
import { progressOf } from '../../model/skills.js';
import { nextStep, type StepStatus } from '../../model/steps.js';
import type { OwnDocument } from '../../ui/career-source.js';
import type { Keeping, ReaderState } from '../../ui/career-state.js';
import { DeepLink } from '../../ui/deep-link.js';
import { RungsProgressChangeEvent, RungsStepChangeEvent } from '../../ui/events.js';
import { foldStyles } from '../../ui/fold-styles.js';
import { frameView } from '../../ui/frame.js';
import { frameStyles } from '../../ui/frame-styles.js';
import { idList, readIds, takeIds } from '../../ui/id-list.js';
import { keepProgress } from '../../ui/keep-progress.js';
import { OnDemand } from '../../ui/on-demand.js';
import { readOwnTicks } from '../../ui/own-list.js';
import { resetFootView } from '../../ui/reset-foot.js';
import { SharingElement } from '../../ui/sharing-element.js';
import { tokens } from '../../ui/tokens.js';
import { readSteps } from './own-html.js';
import { type StepRow, sayProgress, selectSteps } from './rows.js';
import { stepView } from './step.js';
import { styles } from './styles.js';

/** What shows and takes the reader's notes and links. */
export const jottings = new OnDemand(() => import('./jottings.js'));

/** What this widget ticks. */
type Steps = Pick<Progress, 'done' | 'skipped'>;

/**
 * The steps into a career, in order, to tick off, skip and write notes to. Everything is kept on the reader's device by
 * career and step id.
 *
 * @fires {RungsStepChangeEvent} rungs-step-change - The reader ticked, cleared or skipped a step.
 * @fires {RungsProgressChangeEvent} rungs-progress-change - The reader's progress changed.
 * @csspart tools - What stands beside the heading.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart step-next - The first step still to take.
 * @csspart marker - A step's tick on the rail.
 * @csspart step-title - The button that names a step and opens it.
 * @csspart tag - "Next" and "Skipped".
 * @csspart duration - Roughly how long a step takes.
 * @csspart body - What folds out below a step.
 * @csspart skills - The skills a step builds.
 * @csspart jottings - The reader's own note and links.
 * @csspart note - The reader's note.
 * @csspart note-field - The field for it.
 * @csspart links - The reader's links.
 * @csspart foot - Messages and actions.
 * @csspart actions - The actions in the foot.
 */
export class CareerRoadmap extends SharingElement {
  static override styles = [tokens, frameStyles, styles, foldStyles];

  /** Ids of the steps done. As an attribute: ids with spaces or commas between. */
  @property({ converter: idList }) done: readonly string[] = noProgress.done;

  /** Ids of the steps left out on purpose. As an attribute: ids with spaces or commas between. */
  @property({ converter: idList }) skipped: readonly string[] = noProgress.skipped;

  /** `off` keeps nothing on the reader's device; anything else keeps ticks, notes and links. */
  @property() persist: 'on' | 'off' = 'on';

  /** Ids of the steps the reader has open; undefined until they open or close one: then it is the next step. */
  @state() private opened: readonly string[] | undefined;
  @state() private jotting: string | undefined;
  @state() private fault = '';
  @state() private undone: Steps | undefined;
  @state() private own: Pick<Progress, 'notes' | 'links' | 'checked'> = noProgress;

  private rows: StepRow[] = [];
  private ticksTakenFor: string | undefined;

  constructor() {
    super();
    new DeepLink(this, (id) => this.reveal(id));
  }

  protected override readOwnHTML(): OwnDocument | Promise<OwnDocument> {
    return readSteps(this);
  }

  protected override hasContent(career: Career): boolean {
    return career.steps.length > 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Frameworks set what they do not have as null.
    this.done = takeIds(this.done, noProgress.done);
    this.skipped = takeIds(this.skipped, noProgress.skipped);
    const { career } = this.source;
    const { done, skipped, own } = this;
    this.rows = career ? selectSteps(career, { ...noProgress, ...own, done, skipped }, this.phrases) : [];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.takeOwnTicks();
  }

  protected override render(): TemplateResult {
    const { phrases, rows } = this;
    const { tally, whole } = sayProgress(rows, phrases);
    return frameView({
      status: this.status,
      phrases,
      issues: this.issues,
      headingLevel: this.headingLevel,
      heading: phrases.say('roadmapTitle'),
      summary: html`<span role="status">${tally}</span>${whole && ` · ${whole}`}${this.isKeeping ? html`<span class="kept"> · ${phrases.say(this.isKept ? 'kept' : 'notKept')}</span>` : nothing}`,
      tools: this.toolsView(),
      empty: phrases.say('roadmapEmpty'),
      body: () => this.listView(),
      foot: this.footView(),
      isText: true,
      onRetry: this.onRetry,
      parts: this.parts,
    });
  }

  private toolsView(): unknown {
    const { phrases, rows } = this;
    if (rows.length < 2) return nothing;
    const open = new Set(this.openIds);
    const isAllOpen = rows.every(({ step }) => open.has(step.id));
    return html`<div class="tools actions" part="tools">
      <button type="button" class="action all" part="action" @click=${() => this.openAll(!isAllOpen)}>${phrases.say(isAllOpen ? 'closeAll' : 'openAll')}</button>
    </div>`;
  }

  private listView(): TemplateResult {
    const { phrases, headingLevel, jotting, fault, rows } = this;
    const open = new Set(this.openIds);
    return html`<ol class="steps" part="steps" role="list" @beforematch=${this.onFound}>
      ${repeat(
        rows,
        ({ step }) => step.id,
        (row) =>
          stepView({
            row,
            phrases,
            headingLevel,
            isOpen: open.has(row.step.id),
            isJotting: jotting === row.step.id,
            fault: jotting === row.step.id ? fault : '',
            jottingsView:
              jotting === row.step.id || row.note || row.links.length > 0
                ? this.parts.use(jottings)?.jottingsView
                : undefined,
            onStatus: this.setStatus,
            onToggle: this.toggle,
            onJot: this.jot,
            onNote: this.setNote,
            onAddLink: this.addLink,
            onRemoveLink: this.removeLink,
          }),
      )}
    </ol>`;
  }

  private footView(): TemplateResult {
    const { phrases, undone, done, skipped } = this;
    return resetFootView({
      phrases,
      isUntouched: done.length === 0 && skipped.length === 0,
      isUndoable: undone !== undefined,
      onUndo: this.undo,
      onClear: this.clear,
    });
  }

  private get openIds(): readonly string[] {
    const { career } = this.source;
    const next = career && nextStep(career, this)?.id;
    return this.opened ?? (next === undefined ? [] : [next]);
  }

  private readonly toggle = (id: string) => this.setOpen(id, !this.openIds.includes(id));

  private setOpen(id: string, isOpen: boolean): void {
    const others = this.openIds.filter((each) => each !== id);
    this.opened = isOpen ? [...others, id] : others;
  }

  private openAll(isOpen: boolean): void {
    this.opened = isOpen ? this.rows.map(({ step }) => step.id) : [];
  }

  /** The browser's own search found words in a folded step. */
  private readonly onFound = (event: Event) => {
    const id = (event.target as Element).closest<HTMLElement>('.step')?.dataset.id;
    if (id !== undefined) this.setOpen(id, true);
  };

  private reveal(id: string): boolean {
    const place = this.rows.findIndex(({ step }) => step.id === id);
    if (this.status !== 'ready' || place < 0) return false;
    this.setOpen(id, true);
    this.focusStep(place);
    return true;
  }

  private async focusStep(place: number): Promise<void> {
    await this.updateComplete;
    const step = this.renderRoot.querySelectorAll<HTMLElement>('.step')[place];
    step?.scrollIntoView({ block: 'start' });
    step?.querySelector<HTMLElement>('.step-heading button')?.focus({ preventScroll: true });
  }

  private readonly setStatus = (id: string, status: StepStatus) => {
    // What stays open is what the reader sees: a step ticked does not fold away under the finger.
    this.opened = this.openIds;
    const without = (ids: readonly string[]) => ids.filter((each) => each !== id);
    this.change({
      done: status === 'done' ? [...without(this.done), id] : without(this.done),
      skipped: status === 'skipped' ? [...without(this.skipped), id] : without(this.skipped),
    });
    this.dispatchEvent(new RungsStepChangeEvent(id, status));
    this.announce();
  };

  private readonly clear = () => {
    const { done, skipped } = this;
    this.change(noProgress);
    this.undone = { done, skipped };
    this.announce();
    this.moveFocus('.undo');
  };

  private readonly undo = () => {
    if (this.undone) this.change(this.undone);
    this.announce();
    this.moveFocus('.clear');
  };

  private readonly jot = (id: string) => {
    this.jotting = id;
    this.parts.fetch(jottings);
    this.fault = '';
    this.moveFocus('textarea');
  };

  private readonly setNote = (id: string, note: string) => {
    const { [id]: _, ...others } = this.own.notes;
    this.write({ notes: note ? { ...others, [id]: note } : others });
  };

  private readonly addLink = (id: string, form: HTMLFormElement) => {
    const given = new FormData(form);
    const url = completeUrl(String(given.get('url')).trim());
    this.fault = url === undefined ? this.phrases.say('linkFault') : '';
    if (url === undefined) {
      form.querySelector<HTMLElement>('[name=url]')?.focus();
      return;
    }
    const title = String(given.get('title')).trim() || url;
    const { [id]: before = [], ...others } = this.own.links;
    this.write({ links: { ...others, [id]: [...before, { title, url }] } });
    form.reset();
  };

  private readonly removeLink = (id: string, index: number) => {
    const { [id]: before = [], ...others } = this.own.links;
    const rest = before.filter((_, i) => i !== index);
    this.write({ links: rest.length > 0 ? { ...others, [id]: rest } : others });
    this.renderRoot.querySelector<HTMLElement>('[name=url], textarea')?.focus();
  };

  private write(jottings: Partial<Pick<Progress, 'notes' | 'links'>>): void {
    this.own = { ...this.own, ...jottings };
    this.share(jottings);
  }

  /** The reader's own doing. */
  private change({ done, skipped }: Steps): void {
    this.take({ done, skipped });
    this.share({ done, skipped });
  }

  private take({ done, skipped }: Steps): void {
    this.done = done;
    this.skipped = skipped;
    this.undone = undefined;
  }

  protected override get keeping(): Keeping | undefined {
    return this.persist !== 'off' && this.shared !== 'off' ? keepProgress : undefined;
  }

  protected override get ownProgress(): Steps {
    return { done: this.done, skipped: this.skipped };
  }

  protected override receive(reader: ReaderState, before: ReaderState | undefined): void {
    const { notes, links, checked } = reader;
    if (notes !== this.own.notes || links !== this.own.links || checked !== this.own.checked)
      this.own = { notes, links, checked };
    if (reader.done !== before?.done || reader.skipped !== before.skipped) this.take(reader);
  }

  protected override forgetReader(changed: PropertyValues): void {
    this.own = noProgress;
    this.opened = this.jotting = undefined;
    if (!changed.has('done') && !changed.has('skipped'))
      this.take({ done: readIds(this.getAttribute('done')), skipped: readIds(this.getAttribute('skipped')) });
  }

  private announce(): void {
    const { done, total } = progressOf(this.source.career?.steps ?? [], new Set(this.done));
    this.dispatchEvent(new RungsProgressChangeEvent([...this.done], done, total));
  }

  /** Boxes of the author's own list that the reader ticked before the widget stood stay ticked. */
  private takeOwnTicks(): void {
    const { career } = this.source;
    if (!career || career.id === this.ticksTakenFor) return;
    this.ticksTakenFor = career.id;
    const ids = new Set(career.steps.map(({ id }) => id));
    const ticked = readOwnTicks(this).filter((id) => ids.has(id) && !this.done.includes(id));
    if (ticked.length > 0) this.change({ done: [...this.done, ...ticked], skipped: this.skipped });
  }
}

/** An address as people write it, with or without its beginning; undefined where it leads nowhere safe. */
function completeUrl(text: string): string | undefined {
  if (isSafeUrl(text)) return text;
  const completed = `https://${text}`;
  return /^[^\s:/]+\.[^\s:/]+/.test(text) && isSafeUrl(completed) ? completed : undefined;
}
