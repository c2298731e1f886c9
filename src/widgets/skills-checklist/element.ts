import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Career, Level, Skill } from '../../model/career.js';
import { findLevel } from '../../model/levels.js';
import { noProgress, type Progress, readProgress } from '../../model/progress.js';
import { groupSkills, progressOf, skillsOfLevel } from '../../model/skills.js';
import type { OwnDocument } from '../../ui/career-source.js';
import type { Keeping, ReaderState } from '../../ui/career-state.js';
import { RungsProgressChangeEvent, RungsSkillChangeEvent } from '../../ui/events.js';
import { flag } from '../../ui/flag.js';
import { frameView } from '../../ui/frame.js';
import { frameStyles } from '../../ui/frame-styles.js';
import { idList, readIds, takeIds } from '../../ui/id-list.js';
import { keepProgress } from '../../ui/keep-progress.js';
import { readOwnTicks } from '../../ui/own-list.js';
import { resetFootView } from '../../ui/reset-foot.js';
import { SharingElement } from '../../ui/sharing-element.js';
import { tokens } from '../../ui/tokens.js';
import { readSkills } from './own-html.js';
import { ringView } from './ring.js';
import { type Scope, scopes, toolsView } from './scope.js';
import { skillView } from './skill.js';
import { styles } from './styles.js';

/** From so many skills on, a field finds them by name. */
const worthFiltering = 12;

/** What this widget changes of a reader's progress. */
type Ticks = Pick<Progress, 'checked' | 'ratings'>;

/**
 * The skills of a career to tick off. Ticks are kept on the reader's device by career and skill id.
 *
 * @fires {RungsSkillChangeEvent} rungs-skill-change - The reader ticked, cleared or rated a skill.
 * @fires {RungsProgressChangeEvent} rungs-progress-change - The reader's progress changed.
 * @csspart progress - The ring.
 * @csspart tools - Choice and search.
 * @csspart scope - The choice of skills to list.
 * @csspart filter - The search field.
 * @csspart skills - All groups of skills.
 * @csspart group - The skills under one heading.
 * @csspart skill - One skill.
 * @csspart skill-name - A skill's name.
 * @csspart rating - The reader's own rating.
 * @csspart foot - Messages and actions.
 * @csspart actions - The actions in the foot.
 */
export class SkillsChecklist extends SharingElement {
  static formAssociated = true;
  static override styles = [tokens, frameStyles, styles];

  /** Ids of the ticked skills. As an attribute: ids with spaces or commas between; what a form reset returns to. */
  @property({ converter: idList }) checked: readonly string[] = noProgress.checked;

  /** Ratings the reader gave, 1 to 5, by skill id. */
  @property({ attribute: false }) ratings: Readonly<Record<string, number>> = noProgress.ratings;

  /** Id of a level: at first only the skills it and the rungs below ask for are shown. */
  @property() level: string | undefined;

  /** Name under which a form submits the ticked ids. */
  @property() name: string | undefined;

  /** A form needs at least one tick. */
  @property({ type: Boolean }) required = false;

  /** Nothing can be ticked. */
  @property({ type: Boolean }) disabled = false;

  /** `off` keeps nothing on the reader's device; anything else keeps ticks. */
  @property() persist: 'on' | 'off' = 'on';

  /** Shows a rating from 0 to 5 beside each tick. */
  @property({ converter: flag, attribute: 'self-rating' }) selfRating = false;

  @state() private scope: Scope | undefined;
  @state() private query = '';
  @state() private undone: Ticks | undefined;
  @state() private isDisabledByForm = false;

  private ticksTakenFor: string | undefined;

  /** The reader's progress, to be saved anywhere and given to `restore` later. */
  toJSON(): { version: 1; career: string; checked: string[]; ratings: Record<string, number> } {
    const { checked, ratings } = this;
    return { version: 1, career: this.source.career?.id ?? '', checked: [...checked], ratings: { ...ratings } };
  }

  /** Takes up progress from `toJSON`, as an object or JSON text. False, and nothing changes, where it is none. */
  restore(data: unknown): boolean {
    const progress = readAnyProgress(data);
    if (progress) this.change(progress);
    return progress !== undefined;
  }

  protected override readOwnHTML(): OwnDocument {
    return readSkills(this);
  }

  protected override hasContent(career: Career): boolean {
    return career.skills.length > 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Frameworks set what they do not have as null.
    this.checked = takeIds(this.checked, noProgress.checked);
    this.ratings ??= noProgress.ratings;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.takeOwnTicks();
    this.updateForm();
  }

  formResetCallback(): void {
    this.change(this.initial);
  }

  formStateRestoreCallback(data: unknown): void {
    const progress = readAnyProgress(data);
    if (progress) this.take(progress);
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabledByForm = isDisabled;
  }

  /** The form this widget belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Whether a form would accept the ticks. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** The same, telling the reader what is missing. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  protected override render(): TemplateResult {
    const { phrases } = this;
    const { done, total, ratio } = progressOf(this.skillsInScope, new Set(this.checked));
    const words = phrases.say('progress', { done, total });
    return frameView({
      status: this.status,
      phrases,
      issues: this.issues,
      headingLevel: this.headingLevel,
      heading: phrases.say('skillsTitle'),
      summary: html`<span role="status">${words}</span>${this.isKeeping ? html`<span class="kept"> · ${phrases.say(this.isKept ? 'kept' : 'notKept')}</span>` : nothing}`,
      lead: ringView({ ratio, done, total, words, name: phrases.say('skillsTitle') }),
      tools: this.toolsView(),
      empty: phrases.say('skillsEmpty'),
      body: () => this.listView(),
      foot: this.footView(),
      onRetry: this.onRetry,
    });
  }

  private toolsView(): unknown {
    const { career } = this.source;
    if (!career) return nothing;
    return toolsView({
      phrases: this.phrases,
      scope: this.shownScope,
      level: this.askedLevel?.title,
      canFilter: career.skills.length >= worthFiltering,
      query: this.query,
      onScope: (scope) => {
        this.scope = scope;
      },
      onQuery: (query) => {
        this.query = query;
      },
    });
  }

  private listView(): unknown {
    const { phrases } = this;
    const checked = new Set(this.checked);
    const skills = this.listSkills(checked);
    if (skills.length === 0)
      return html`<p class="state">${phrases.say(this.shownScope === 'open' && !this.query ? 'allDone' : 'noMatch')}</p>`;
    return html`<div class="groups" part="skills" @change=${this.onChange}>
      ${repeat(
        groupSkills(skills),
        ({ group }) => group,
        ({ group, skills: members }) => html`<fieldset part="group" ?disabled=${this.isIdle}>
          <legend class=${group ? '' : 'unseen'}>${group ?? phrases.say('skillsTitle')}</legend>
          <ul role="list">
            ${repeat(
              members,
              ({ id }) => id,
              (skill) =>
                skillView({
                  skill,
                  phrases,
                  isChecked: checked.has(skill.id),
                  rating: this.ratingOf(skill.id),
                }),
            )}
          </ul>
        </fieldset>`,
      )}
    </div>`;
  }

  private footView(): TemplateResult {
    const { phrases, undone, isIdle, checked, ratings } = this;
    return resetFootView({
      phrases,
      isUntouched: checked.length === 0 && Object.keys(ratings).length === 0,
      isIdle,
      isUndoable: undone !== undefined,
      onUndo: this.undo,
      onClear: this.clear,
    });
  }

  private get isIdle(): boolean {
    return this.disabled || this.isDisabledByForm;
  }

  /** Of a skill, 0 to 5; undefined where self-rating is off. */
  private ratingOf(id: string): number | undefined {
    if (!this.selfRating) return undefined;
    return Object.hasOwn(this.ratings, id) ? this.ratings[id] : 0;
  }

  /** The level to narrow to: one that, with the rungs below, asks for any skill at all. */
  private get askedLevel(): Level | undefined {
    const { career } = this.source;
    const level = this.level && career ? findLevel(career, this.level) : undefined;
    return level && career && skillsOfLevel(career, level.id).length > 0 ? level : undefined;
  }

  private get shownScope(): Scope {
    const { scope } = this;
    const hasLevel = this.askedLevel !== undefined;
    const asked = scope ?? (hasLevel ? 'level' : 'all');
    return asked === 'level' && !hasLevel ? 'all' : (scopes.find((each) => each === asked) ?? 'all');
  }

  /** The skills that progress is counted over. */
  private get skillsInScope(): Skill[] {
    const { career } = this.source;
    if (!career) return [];
    return this.shownScope === 'level' && this.level ? skillsOfLevel(career, this.level) : career.skills;
  }

  /** Those in scope that the reader looks for. */
  private listSkills(checked: ReadonlySet<string>): Skill[] {
    const { lang } = this.phrases;
    const query = this.query.trim().toLocaleLowerCase(lang);
    const isOpenOnly = this.shownScope === 'open';
    const isFound = ({ name, group = '', description }: Skill) =>
      [name, group, ...description].some((text) => text.toLocaleLowerCase(lang).includes(query));
    return this.skillsInScope.filter((skill) => !(isOpenOnly && checked.has(skill.id)) && (!query || isFound(skill)));
  }

  private readonly onChange = (event: Event) => {
    const field = event.target as HTMLInputElement;
    if (field.dataset.skill !== undefined) this.rate(field.dataset.skill, Number(field.value));
    else this.tick(field.value, field.checked);
  };

  private tick(id: string, isChecked: boolean): void {
    const others = this.checked.filter((each) => each !== id);
    this.change({ checked: isChecked ? [...others, id] : others, ratings: this.ratings });
    if (this.shownScope === 'open') this.focusNext(this.boxes.findIndex(({ value }) => value === id));
    this.dispatchEvent(new RungsSkillChangeEvent(id, isChecked, this.ratingOf(id)));
    this.announce();
  }

  private rate(id: string, rating: number): void {
    const { [id]: _before, ...others } = this.ratings;
    this.change({ checked: this.checked, ratings: rating > 0 ? { ...others, [id]: rating } : others });
    this.dispatchEvent(new RungsSkillChangeEvent(id, this.checked.includes(id), rating));
  }

  private readonly clear = () => {
    const before = { checked: this.checked, ratings: this.ratings };
    this.change(noProgress);
    this.undone = before;
    this.announce();
    this.moveFocus('.undo');
  };

  private readonly undo = () => {
    if (this.undone) this.change(this.undone);
    this.announce();
    this.moveFocus('.clear');
  };

  /** A skill just ticked leaves the open ones: the one that takes its place takes the focus too. */
  private async focusNext(place: number): Promise<void> {
    await this.updateComplete;
    const { boxes } = this;
    const next = boxes[place] ?? boxes.at(-1) ?? this.renderRoot.querySelector<HTMLElement>('.segments :checked');
    next?.focus();
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /** The reader's own doing. */
  private change({ checked, ratings }: Ticks): void {
    this.take({ checked, ratings });
    this.share({ checked, ratings });
  }

  private take({ checked, ratings }: Ticks): void {
    this.checked = checked;
    this.ratings = ratings;
    this.undone = undefined;
  }

  protected override get keeping(): Keeping | undefined {
    return this.persist !== 'off' && this.shared !== 'off' ? keepProgress : undefined;
  }

  protected override get ownProgress(): Ticks {
    return { checked: this.checked, ratings: this.ratings };
  }

  protected override receive(state: ReaderState, before: ReaderState | undefined): void {
    if (state.level !== before?.level) this.level = state.level;
    if (state.checked !== before?.checked || state.ratings !== before.ratings) this.take(state);
  }

  protected override forgetReader(changed: PropertyValues): void {
    if (!changed.has('checked')) this.take(this.initial);
  }

  private announce(): void {
    const { done, total } = progressOf(this.skillsInScope, new Set(this.checked));
    this.dispatchEvent(new RungsProgressChangeEvent([...this.checked], done, total));
  }

  /** Boxes of the author's own list that the reader ticked before the widget stood stay ticked. */
  private takeOwnTicks(): void {
    const { career } = this.source;
    if (!career || career.id === this.ticksTakenFor) return;
    this.ticksTakenFor = career.id;
    const ids = new Set(career.skills.map(({ id }) => id));
    const ticked = readOwnTicks(this).filter((id) => ids.has(id) && !this.checked.includes(id));
    if (ticked.length > 0) this.change({ checked: [...this.checked, ...ticked], ratings: this.ratings });
  }

  private updateForm(): void {
    const { internals, name, disabled, checked } = this;
    internals.setFormValue(name && !disabled ? listIds(name, checked) : null, JSON.stringify(this.toJSON()));
    const isMissing = this.required && !disabled && checked.length === 0;
    if (isMissing) internals.setValidity({ valueMissing: true }, this.phrases.say('requiredSkill'), this.boxes[0]);
    else internals.setValidity({});
  }

  /** What the page was written with. */
  private get initial(): Ticks {
    return { checked: readIds(this.getAttribute('checked')), ratings: {} };
  }
}

/** Ids as a form submits them. */
function listIds(name: string, ids: readonly string[]): FormData {
  const data = new FormData();
  for (const id of ids) data.append(name, id);
  return data;
}

function readAnyProgress(data: unknown): Progress | undefined {
  try {
    return readProgress(typeof data === 'string' ? JSON.parse(data) : data);
  } catch {
    return undefined;
  }
}
