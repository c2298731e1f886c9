import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Career } from '../../model/career.js';
import type { Profile } from '../../model/profile.js';
import { noProgress } from '../../model/progress.js';
import type { OwnDocument } from '../../ui/career-source.js';
import type { ReaderState } from '../../ui/career-state.js';
import { RungsLevelSelectEvent } from '../../ui/events.js';
import { foldStyles } from '../../ui/fold-styles.js';
import { frameView } from '../../ui/frame.js';
import { frameStyles } from '../../ui/frame-styles.js';
import { readLevels } from '../../ui/own-levels.js';
import { remember } from '../../ui/remember.js';
import { SharingElement } from '../../ui/sharing-element.js';
import { tokens } from '../../ui/tokens.js';
import { layLadder, noLadder } from './ladder.js';
import { styles } from './styles.js';
import { ladderView } from './view.js';

/**
 * The levels of a career as rungs one climbs, with the details of the chosen one.
 *
 * @fires {RungsLevelSelectEvent} rungs-level-select - The reader chose a rung.
 * @csspart ladder - The list of rungs.
 * @csspart rung - One rung.
 * @csspart rung-selected - The chosen rung.
 * @csspart rung-title - The button that names a rung.
 * @csspart rung-pay - What a rung pays.
 * @csspart stage - The name of a stretch of the way.
 * @csspart tag - "You are here" and "Target".
 * @csspart roles - The roles of a rung.
 * @csspart move - A way sideways, out, or past a rung.
 * @csspart details - All that is known of a rung.
 * @csspart ground - What lies under the stairs.
 * @csspart edge - The line of the stairs.
 * @csspart way - The line from "You are here" to the target.
 */
export class CareerLadder extends SharingElement {
  static override styles = [tokens, frameStyles, styles, foldStyles];

  /** Id of the chosen level, whose details are open. Default: the current one, else the first. */
  @property() level: string | undefined;

  /** Id of the level the reader stands on. Default: what they told an advisor on this page. */
  @property() current: string | undefined;

  /** Id of the level the reader aims for. Default: what they told an advisor on this page. */
  @property() target: string | undefined;

  /** `stairs` or `list`; anything else takes stairs where they fit. */
  @property() layout: 'auto' | 'stairs' | 'list' = 'auto';

  @state() private isFolded = false;
  @state() private profile: Profile = noProgress.profile;

  private ladder = noLadder;
  private readonly layLadder = remember(layLadder);

  protected override readOwnHTML(): OwnDocument | Promise<OwnDocument> {
    return readLevels(this);
  }

  protected override hasContent(career: Career): boolean {
    return career.levels.length > 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('level')) this.isFolded = false;
    const { career } = this.source;
    if (career) this.ladder = this.layLadder(career, this.phrases, this.here, this.goal);
  }

  protected override render(): TemplateResult {
    const { phrases, chosen } = this;
    return frameView({
      status: this.status,
      phrases,
      issues: this.issues,
      headingLevel: this.headingLevel,
      heading: phrases.heading('ladderTitle', this.source.career?.title),
      summary: this.ladder.summary,
      empty: phrases.say('ladderEmpty'),
      body: () => {
        const { headingLevel, here, goal } = this;
        const { rungs, stairs } = this.ladder;
        const layout = this.layout === 'stairs' || this.layout === 'list' ? this.layout : 'auto';
        const open = this.isFolded ? undefined : chosen;
        return ladderView({
          rungs,
          stairs,
          phrases,
          headingLevel,
          open,
          tabStop: chosen,
          current: here,
          target: goal,
          layout,
          onClick: this.onClick,
          onKey: this.onKey,
          onFound: this.onFound,
        });
      },
      onRetry: this.onRetry,
    });
  }

  /** Id of the rung shown: what was asked for where it exists, else the current rung, else the first. */
  private get chosen(): string | undefined {
    const ids = this.ladder.rungs.map(({ level }) => level.id);
    return ids.find((id) => id === this.level) ?? ids.find((id) => id === this.here) ?? ids[0];
  }

  private get here(): string | undefined {
    return this.current ?? this.profile.level;
  }

  private get goal(): string | undefined {
    return this.target ?? this.profile.target;
  }

  private choose(id: string): void {
    this.level = id;
    this.isFolded = false;
    this.share({ level: id });
    this.dispatchEvent(new RungsLevelSelectEvent(id));
  }

  protected override receive({ level, profile }: ReaderState, before: ReaderState | undefined): void {
    if (level !== before?.level) this.level = level;
    this.profile = profile;
  }

  private readonly onClick = (event: Event) => {
    const target = event.target as Element;
    const id = target.closest('.details') ? undefined : target.closest<HTMLElement>('.rung')?.dataset.id;
    if (!id) return;
    if (id === this.chosen && !this.isFolded) this.isFolded = true;
    else this.choose(id);
  };

  /** The browser's own search found words in folded details: open them. */
  private readonly onFound = (event: Event) => {
    this.level = (event.target as Element).closest<HTMLElement>('.rung')?.dataset.id;
    this.isFolded = false;
  };

  private readonly onKey = (event: KeyboardEvent) => {
    // With a modifier, an arrow is the browser's: Alt and left goes back.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.rung-heading button')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const steps: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, ArrowLeft: -1, ArrowRight: -1, [forward]: 1 };
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : at + (steps[event.key] ?? 0);
    const id = this.ladder.rungs[to]?.level.id;
    if (at < 0 || to === at || id === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
    this.choose(id);
  };
}
