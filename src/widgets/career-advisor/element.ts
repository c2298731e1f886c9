import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Advice } from '../../model/advice.js';
import type { Career } from '../../model/career.js';
import { type Profile, readProfile } from '../../model/profile.js';
import { isPristine, noProgress, type Progress } from '../../model/progress.js';
import type { KeptProgress } from '../../model/progress-file.js';
import type { Suggestion } from '../../model/suggest.js';
import type { Keeping, ReaderState } from '../../ui/career-state.js';
import { copyText } from '../../ui/copy-text.js';
import { RungsAdviceEvent } from '../../ui/events.js';
import { frameView } from '../../ui/frame.js';
import { frameStyles } from '../../ui/frame-styles.js';
import { keepProgress } from '../../ui/keep-progress.js';
import { OnDemand } from '../../ui/on-demand.js';
import type { Part } from '../../ui/parts.js';
import { SharingElement } from '../../ui/sharing-element.js';
import { TakeAlong, type TakeAlongHost } from '../../ui/take-along.js';
import { takeAlongStyles, takeAlongView } from '../../ui/take-along-view.js';
import { tokens } from '../../ui/tokens.js';
import type { AskController } from './ask/controller.js';
import type { askView } from './ask/panel.js';
import { styles } from './styles.js';

/** What asks for, makes and shows a plan. */
export const plan = new OnDemand(() => import('./plan-part.js'));

/** What asking needs, once it is loaded. */
interface Asking {
  controller: AskController;
  view: typeof askView;
}

/**
 * What to do next on the way to a level, and why: worked out on the reader's device from the document, from what they
 * say and from what they have ticked on the page. Nothing is sent anywhere unless the page names an `endpoint` and the
 * reader sends a question to it.
 *
 * @fires {RungsAdviceEvent} rungs-advice - The reader said or did something that changed the plan.
 * @csspart form - Where the reader stands and wants to go.
 * @csspart plan - The plan.
 * @csspart gauge - The readiness.
 * @csspart parts - What the readiness is made of.
 * @csspart next - The next things to do.
 * @csspart needs - Skills to add and skills the reader has.
 * @csspart way - The way rung by rung.
 * @csspart path - Pay along the way.
 * @csspart ask - Questions of the reader's own.
 * @csspart question-field - The field for a question.
 * @csspart exchange - A question and its answer.
 * @csspart answer - An answer.
 * @csspart offer - A plan that came with the page's address.
 * @csspart message - What has just happened.
 * @csspart link-field - The link, where it could not be copied.
 * @csspart foot - Messages and actions.
 * @csspart actions - What can be done with the plan.
 */
export class CareerAdvisor extends SharingElement implements TakeAlongHost {
  static override styles = [tokens, frameStyles, takeAlongStyles, styles];

  /** Where the reader stands and wants to go, as the page knows it; what they say themselves comes first. */
  @property({ attribute: false }) profile: Profile = noProgress.profile;

  /** URL of the host's own chat endpoint; with it, the reader can ask questions of their own. */
  @property() endpoint: string | undefined;

  /** `off` keeps nothing on the reader's device; anything else keeps what they say and tick. */
  @property() persist: 'on' | 'off' = 'on';

  @state() private question = '';
  @state() private asking: Asking | undefined;
  @state() private reader: ReaderState = noProgress;

  private readonly along = new TakeAlong(this, this.parts);
  private advice: Advice | undefined;

  protected override get firstParts(): OnDemand<Part>[] {
    return [plan];
  }

  protected override readOwnHTML(): undefined {
    return undefined;
  }

  protected override hasContent({ levels, skills, steps }: Career): boolean {
    return levels.length > 0 && skills.length + steps.length > 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.profile ??= noProgress.profile;
    const { career } = this.source;
    this.advice = career && this.hasContent(career) ? this.parts.use(plan)?.adviseOn(career, this.progress) : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('endpoint') && this.endpoint) this.loadAsking();
  }

  protected override render(): TemplateResult {
    const { phrases } = this;
    const { career } = this.source;
    return frameView({
      status: this.status,
      phrases,
      issues: this.issues,
      headingLevel: this.headingLevel,
      heading: phrases.say('advisorTitle'),
      summary: phrases.say(this.endpoint ? 'advisorAsks' : 'advisorPrivate'),
      empty: phrases.say('advisorEmpty'),
      body: () =>
        career
          ? html`${this.along.part?.offerView(this.along, phrases)} ${this.planView(career)} ${this.askView(career)}`
          : nothing,
      foot: takeAlongView(
        this.along,
        phrases,
        isPristine(this.progress),
        html`<button type="button" class="action print" part="action" @click=${() => window.print()}>${phrases.say('print')}</button>
          <button type="button" class="action copy" part="action" @click=${this.copyText}>${phrases.say('copyPlan')}</button>`,
        nothing,
      ),
      isText: true,
      onRetry: this.onRetry,
      parts: this.parts,
    });
  }

  /** Where the reader stands and wants to go, and the plan. */
  private planView(career: Career): unknown {
    const { advice, profile, phrases, headingLevel } = this;
    const { module } = plan;
    // The frame says that it comes; its room is held.
    if (!advice || !module) return this.parts.isLacking ? nothing : html`<div class="state loading"></div>`;
    return html`${module.formView({ career, profile, phrases, onSay: this.say })}
      ${module.planView({ advice, career, phrases, headingLevel, years: profile.years, onDone: this.onDone })}`;
  }

  /** Questions of the reader's own, where the page names an endpoint: loaded when it does. */
  private askView(career: Career): unknown {
    const { endpoint, asking, phrases, headingLevel, progress, question } = this;
    if (!endpoint || !asking) return nothing;
    const onQuestion = (text: string) => {
      this.question = text;
    };
    return asking.view({
      ask: asking.controller,
      career,
      progress,
      endpoint,
      phrases,
      headingLevel,
      question,
      onQuestion,
    });
  }

  private async loadAsking(): Promise<void> {
    const [{ AskController }, { askView }] = await Promise.all([
      import('./ask/controller.js'),
      import('./ask/panel.js'),
    ]);
    this.asking ??= { controller: new AskController(this), view: askView };
  }

  private get progress(): Progress {
    const { level: _, ...progress } = this.reader;
    return { ...progress, profile: this.profile };
  }

  /** What is kept of the reader, and of which career. */
  get kept(): KeptProgress | undefined {
    const { career } = this.source;
    return career && { career: career.id, progress: this.progress };
  }

  /** Puts other progress in the place of the reader's, as loading a file does. */
  replaceProgress(progress: Progress): void {
    this.profile = progress.profile;
    this.share(progress);
    this.announce();
  }

  private readonly say = (said: Partial<Profile>) => {
    this.profile = readProfile({ ...this.profile, ...said });
    const { target } = this.profile;
    this.share({ profile: this.profile, ...(said.target && target && { level: target }) });
    this.announce();
  };

  private readonly onDone = ({ kind, id }: Suggestion) => {
    const { checked, done, skipped } = this.reader;
    if (kind === 'credential') this.say({ credentials: [...(this.profile.credentials ?? []), id] });
    else {
      if (kind === 'skill') this.share({ checked: [...checked, id] });
      else this.share({ done: [...done, id], skipped: skipped.filter((each) => each !== id) });
      this.announce();
    }
    // What was ticked leaves the list.
    this.moveFocus('.next input, .copy');
  };

  private readonly copyText = async () => {
    const { career } = this.source;
    if (!career || !this.advice || !plan.module) return;
    const text = plan.module.writePlan(this.advice, career, this.phrases);
    this.along.say([(await copyText(text)) ? 'copiedPlan' : 'notCopied']);
  };

  private announce(): void {
    const { career } = this.source;
    if (!career) return;
    const advise = ({ adviseOn }: NonNullable<typeof plan.module>) =>
      this.dispatchEvent(new RungsAdviceEvent(adviseOn(career, this.progress)));
    if (plan.module) advise(plan.module);
    // Said before the plan has come: told with it. That it cannot come is said where it would stand.
    else plan.load().then(advise, () => this.parts.fetch(plan));
  }

  protected override get keeping(): Keeping | undefined {
    return this.persist !== 'off' && this.shared !== 'off' ? keepProgress : undefined;
  }

  protected override get ownProgress(): Partial<Progress> {
    return { profile: this.profile };
  }

  protected override receive(reader: ReaderState, before: ReaderState | undefined): void {
    const { level, profile } = reader;
    this.reader = reader;
    if (profile !== before?.profile) this.profile = profile;
    // A level chosen anywhere on the page is where the reader wants to go.
    if (level !== undefined && level !== before?.level && level !== this.profile.target)
      this.share({ profile: { ...this.profile, target: level } });
  }

  protected override forgetReader(changed: PropertyValues): void {
    this.reader = noProgress;
    this.asking?.controller.forget();
    if (!changed.has('profile')) this.profile = noProgress.profile;
    this.along.forgetReplaced();
  }
}
