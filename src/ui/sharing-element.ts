import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { noProgress, type Progress } from '../model/progress.js';
import { CareerElement } from './career-element.js';
import { type CareerStore, type Keeping, openStore, type ReaderState } from './career-state.js';

/**
 * A widget that shares the chosen level and the reader's progress with every other widget of its career, wherever on
 * the page they stand.
 */
export abstract class SharingElement extends CareerElement {
  /** `off` keeps this widget to itself: what the reader does in it is neither shared nor kept. */
  @property() shared: 'on' | 'off' = 'on';

  /** False once the browser has refused to keep anything. */
  @state() private canKeep = true;

  private store: CareerStore | undefined;
  private joinedId: string | undefined;
  private leave: (() => void) | undefined;
  private received: ReaderState | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Back on the page: joined again after the next update.
    if (this.joinedId !== undefined) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaveStore();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.joinStore(changed);
  }

  /**
   * Takes up what is shared: when the widget joins a career, and after every change, its own included. `before` is what
   * it received last; undefined when it joins.
   */
  protected abstract receive(state: ReaderState, before: ReaderState | undefined): void;

  /** Another career has come: what the reader did in the one before is none of this one. */
  protected forgetReader(_changed: PropertyValues): void {}

  /** How this widget wants progress kept on the reader's device; undefined where it does not. */
  protected get keeping(): Keeping | undefined {
    return undefined;
  }

  /** Whether this widget wants progress kept on the reader's device. */
  protected get isKeeping(): boolean {
    return this.keeping !== undefined;
  }

  /** Progress the page was written with: it stands where nothing is known of the reader. */
  protected get ownProgress(): Partial<Progress> {
    return {};
  }

  /** Whether what the reader does here outlasts the page. */
  protected get isKept(): boolean {
    return this.isKeeping && this.shared !== 'off' && this.canKeep;
  }

  /** What is known of the reader. */
  protected get readerState(): ReaderState {
    return this.received ?? noProgress;
  }

  /** Shares what the reader did. */
  protected share(change: Partial<ReaderState>): void {
    if (this.store) this.store.set(change);
    else this.acceptState({ ...this.readerState, ...change });
  }

  /** Once it is drawn: what was pressed may be gone or idle by then, so what is to be done next takes the focus. */
  protected async moveFocus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  // After drawing: the first drawing has to be the server's, which knows no reader.
  private joinStore(changed: PropertyValues): void {
    const id = this.isConnected ? this.source.career?.id : undefined;
    if (id === undefined) {
      this.leaveStore();
      return;
    }
    const isOther = this.joinedId !== undefined && this.joinedId !== id;
    this.joinedId = id;
    if (isOther || this.shared === 'off') this.leaveStore();
    if (isOther) this.received = undefined;
    if (isOther) this.forgetReader(changed);
    if (this.shared === 'off') return;
    if (!this.store) {
      this.store = openStore(id);
      this.leave = this.store.subscribe((state) => this.acceptState(state));
      this.store.seed({ ...this.received, ...this.ownProgress });
    }
    if (this.keeping) this.store.keep(this.keeping);
    if (this.received !== this.store.get()) this.acceptState(this.store.get());
  }

  private acceptState(state: ReaderState): void {
    const before = this.received;
    this.received = state;
    this.canKeep = this.store?.canKeep ?? true;
    this.receive(state, before);
  }

  private leaveStore(): void {
    this.leave?.();
    this.leave = this.store = undefined;
  }
}
