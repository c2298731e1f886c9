import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Career } from '../model/career.js';
import { type History, remember } from './history.js';
import { type Kept, keepWork, loadWork } from './keep-work.js';
import { isEmptyWork, noWork, type Work } from './work.js';

/** Milliseconds after a change until it is kept. */
const pause = 300;

/** The work at hand: changed in one place, so that every change can be undone, and kept in the browser. */
export class WorkStore implements ReactiveController {
  work: Work = loadWork() ?? noWork;
  history: History<Work> = [];
  /** What just happened, in words. */
  said = '';

  private kept: Kept = 'kept';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.keep);
    addEventListener('beforeunload', this.warn);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.keep);
    removeEventListener('beforeunload', this.warn);
    this.keep();
  }

  get isEmpty(): boolean {
    return isEmptyWork(this.work);
  }

  /** Changes the work so that it can be undone; quick changes of one name are undone together. */
  change(name: string, changes: Partial<Work>, said = ''): void {
    this.history = remember(this.history, this.work, name, Date.now());
    this.take({ ...this.work, ...changes }, said);
  }

  /** Corrects the document, where there is one. */
  correct(name: string, change: (career: Career) => Career, said = ''): void {
    const { career } = this.work;
    if (career) this.change(name, { career: change(career), isCorrected: true }, said);
  }

  /** Puts in what follows from the last change, and is undone with it. */
  follow(changes: Partial<Work>): void {
    this.take({ ...this.work, ...changes }, this.said);
  }

  startOver(): void {
    this.history = remember(this.history, this.work, 'start over', Date.now());
    this.take(noWork, 'Started over. Undo brings everything back.');
  }

  undo(): void {
    const last = this.history.at(-1);
    if (!last) return;
    this.history = this.history.slice(0, -1);
    this.take(last.state, 'Undone.');
  }

  say(said: string): void {
    this.said = said;
    this.host.requestUpdate();
  }

  /** What just happened, or whether the work is safe. */
  get message(): string {
    if (this.said) return this.said;
    if (this.kept === 'without text')
      return 'The text is too long to keep in this browser; what was read of it is kept.';
    if (this.kept === 'full') return 'Too much to keep in this browser: download it before you leave.';
    if (this.kept === 'refused') return 'This browser keeps nothing: download your work before you leave.';
    return this.isEmpty ? '' : 'Kept in this browser';
  }

  private take(work: Work, said: string): void {
    this.work = work;
    this.said = said;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.keep, pause);
    this.host.requestUpdate();
  }

  private readonly keep = () => {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.kept = keepWork(this.work);
    this.host.requestUpdate();
  };

  private readonly warn = (event: Event) => {
    if ((this.kept === 'full' || this.kept === 'refused') && !this.isEmpty) event.preventDefault();
  };
}
