import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Progress, writeProgress } from '../model/progress.js';
import type { KeptProgress } from '../model/progress-file.js';
import type { Messages } from '../text/messages.js';
import { isLinked, offers } from './linked-progress.js';
import { OnDemand } from './on-demand.js';
import type { Parts } from './parts.js';
import type * as TakeAlongPart from './take-along-part.js';

/** What has just happened, as words to say. */
export type Message = [key: keyof Messages, values?: Record<string, string>];

export interface TakeAlongHost extends ReactiveControllerHost {
  /** The reader's progress in the career drawn; undefined before there is one. */
  readonly kept: KeptProgress | undefined;
  /** The reader puts other progress in the place of theirs. */
  replaceProgress(progress: Progress): void;
}

export const takeAlongPart = new OnDemand<typeof TakeAlongPart>(() => import('./take-along-part.js'));

/**
 * A reader's progress as a file and as a link, to keep and to take up again. Nothing is ever taken up by itself, and
 * whatever is can be undone.
 */
export class TakeAlong implements ReactiveController {
  message: Message | undefined;
  /** The link, where the browser does not let it be copied. */
  link = '';
  private linked: KeptProgress | undefined;
  private replaced: { before: Progress; now: string } | undefined;

  constructor(
    readonly host: TakeAlongHost,
    private readonly parts: Parts,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    offers.add(this);
    window.addEventListener('hashchange', this.look);
    // Only after the first drawing, which has to be the server's.
    queueMicrotask(this.look);
  }

  hostDisconnected(): void {
    offers.delete(this);
    window.removeEventListener('hashchange', this.look);
  }

  // What the reader has done since would be lost with an undo: there is none any more.
  hostUpdate(): void {
    if (this.replaced && this.replaced.now !== this.written) this.forgetReplaced();
  }

  /** What reads, writes and shows files and links, once it was needed. */
  get part(): typeof TakeAlongPart | undefined {
    return takeAlongPart.module && this.parts.use(takeAlongPart);
  }

  /** Whether what was last put in the place of the reader's progress can be taken back. */
  get isUndoable(): boolean {
    return this.replaced !== undefined;
  }

  /** Progress that came with the page's address and belongs to this career. */
  get offered(): Progress | undefined {
    const { kept } = this.host;
    return kept && this.linked?.career === kept.career ? this.linked.progress : undefined;
  }

  readonly save = async () => (await this.loadPart())?.save(this);

  async load(file: Blob): Promise<void> {
    await (await this.loadPart())?.load(this, file);
  }

  readonly copyLink = async () => (await this.loadPart())?.copyLink(this);

  /** Puts other progress in the place of the reader's, and offers to undo. */
  replace(progress: Progress, message: keyof Messages): void {
    const before = this.host.kept?.progress;
    this.host.replaceProgress(progress);
    this.replaced = before && { before, now: this.written };
    this.link = '';
    this.say([message]);
  }

  readonly undo = () => {
    const { replaced } = this;
    this.forgetReplaced();
    if (!replaced) return;
    this.host.replaceProgress(replaced.before);
    this.say(['undone']);
  };

  say(message: Message | undefined): void {
    this.message = message;
    this.host.requestUpdate();
  }

  /** Offers what came with the page's address, or nothing any more. */
  offer(linked: KeptProgress | undefined): void {
    this.linked = linked;
    this.host.requestUpdate();
  }

  /** Another career has come, or other news of this one: there is nothing to tell or take back. */
  forgetReplaced(): void {
    this.replaced = this.message = undefined;
  }

  /** What is needed for files and links. That it takes its time, or cannot be had, is said. */
  private async loadPart(): Promise<typeof TakeAlongPart | undefined> {
    const slow = setTimeout(() => this.say(['loading']), 400);
    try {
      const part = await takeAlongPart.load();
      if (this.message?.[0] === 'loading') this.say(undefined);
      return part;
    } catch {
      this.say(['error']);
      return undefined;
    } finally {
      clearTimeout(slow);
    }
  }

  private get written(): string {
    const { kept } = this.host;
    return kept ? writeProgress(kept.progress) : '';
  }

  private readonly look = async () => {
    const linked = isLinked() ? (await this.loadPart())?.readProgressLink(location.hash) : undefined;
    if (linked || this.linked) this.offer(linked);
  };
}
