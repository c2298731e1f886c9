import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Career } from '../../model/career.js';
import { findLevel } from '../../model/levels.js';
import type { OwnDocument } from '../../ui/career-source.js';
import type { ReaderState } from '../../ui/career-state.js';
import { frameView } from '../../ui/frame.js';
import { frameStyles } from '../../ui/frame-styles.js';
import { readLevels } from '../../ui/own-levels.js';
import { sayGap } from '../../ui/say-level.js';
import { selected } from '../../ui/selected.js';
import { SharingElement } from '../../ui/sharing-element.js';
import { tokens } from '../../ui/tokens.js';
import { type Comparison, compareLevels } from './rows.js';
import { styles } from './styles.js';
import { comparisonView } from './view.js';

/**
 * Two levels side by side: pay, experience, skills to add, what people do there, and what helps.
 *
 * @csspart tools - The choice of levels.
 * @csspart level-choice - One of the two choices.
 * @csspart table - The table.
 * @csspart level - The title of a level above its column.
 * @csspart level-to - The title of the second level.
 * @csspart row - One thing compared.
 */
export class LevelComparison extends SharingElement {
  static override styles = [tokens, frameStyles, styles];

  /** Id of the first level. Default: the one the reader stands on, else the lowest. */
  @property() from: string | undefined;

  /** Id of the second level. Default: the one chosen on the page, else the next rung up. */
  @property() to: string | undefined;

  private ends: [string, string] | undefined;
  private comparison: Comparison | undefined;

  protected override readOwnHTML(): OwnDocument | Promise<OwnDocument> {
    return readLevels(this);
  }

  protected override hasContent(career: Career): boolean {
    return career.levels.length > 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { career } = this.source;
    this.ends = career && this.hasContent(career) ? this.chooseEnds(career) : undefined;
    this.comparison = career && this.ends && compareLevels(career, ...this.ends, this.phrases);
  }

  protected override render(): TemplateResult {
    const { phrases, comparison } = this;
    const { career } = this.source;
    return frameView({
      status: this.status,
      phrases,
      issues: this.issues,
      headingLevel: this.headingLevel,
      heading: phrases.say('comparisonTitle'),
      summary: html`<span role="status">${career && this.ends ? sayGap(career, ...this.ends, phrases) : nothing}</span>`,
      empty: phrases.say('comparisonEmpty'),
      body: () =>
        html`${career ? this.toolsView(career) : nothing} ${comparison ? comparisonView(comparison, phrases) : nothing}`,
      isText: true,
      onRetry: this.onRetry,
    });
  }

  private toolsView(career: Career): TemplateResult {
    const { phrases } = this;
    const [from = '', to = ''] = this.ends ?? [];
    return html`<div class="tools" part="tools">
      ${this.choiceView(career, phrases.say('compareFrom'), from, (id) => {
        this.from = id;
        this.to = id === to ? from : to;
      })}
      <button type="button" class="action swap" part="action" aria-label=${phrases.say('swap')} @click=${() => this.swap(from, to)}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M3 7H16M12.5 3.5 16 7 12.5 10.5M17 13H4M7.5 9.5 4 13 7.5 16.5" /></svg>
      </button>
      ${this.choiceView(career, phrases.say('compareTo'), to, (id) => {
        this.from = id === from ? to : from;
        this.to = id;
      })}
    </div>`;
  }

  private choiceView({ levels }: Career, name: string, chosen: string, onChoose: (id: string) => void): TemplateResult {
    return html`<label part="level-choice">${name}
      <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
        ${levels.map(({ id, title }) => html`<option value=${id} ?selected=${id === chosen} ${selected(id === chosen)}>${title}</option>`)}
      </select>
    </label>`;
  }

  private swap(from: string, to: string): void {
    this.from = to;
    this.to = from;
  }

  protected override receive({ level, profile }: ReaderState, before: ReaderState | undefined): void {
    if (level !== before?.level) this.to = level;
    if (profile.level !== before?.profile.level && profile.level) this.from = profile.level;
  }

  /** Two different levels of the document: those asked for where they exist. Of one level twice, the first end stays. */
  private chooseEnds({ levels }: Career): [string, string] {
    const career = this.source.career as Career;
    const asked = (id: string | undefined) => (id !== undefined && findLevel(career, id) ? id : undefined);
    const [first, second] = levels.map(({ id }) => id) as [string, string];
    const wanted = asked(this.to);
    const from = asked(this.from) ?? (wanted === first ? second : first);
    const to = wanted === from ? undefined : wanted;
    const next = levels[levels.findIndex(({ id }) => id === from) + 1]?.id ?? levels.at(-2)?.id ?? second;
    return [from, to ?? next];
  }
}
