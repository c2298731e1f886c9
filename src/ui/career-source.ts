import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Career } from '../model/career.js';
import type { Issue, ParseResult } from '../model/parse.js';
import type { CareerDocument } from '../model/schema.js';
import { forgetCareer, requestCareer } from './career-requests.js';
import { RungsErrorEvent, RungsReadyEvent } from './events.js';
import { readCareer } from './read-career.js';

export type SourceState = 'loading' | 'ready' | 'empty' | 'error';

/** The document in the HTML an author wrote inside a widget, at once or later; undefined where there is none. */
export type OwnDocument = Partial<CareerDocument> | undefined;
export type OwnHTMLReader = () => OwnDocument | Promise<OwnDocument>;

/**
 * Where a widget's document comes from: the first of its `career` property, its `src`, a JSON child and readable HTML.
 * Latest wins: a newer document makes an older answer void.
 */
export class CareerSource implements ReactiveController {
  state: SourceState = 'empty';
  career: Career | undefined;
  issues: readonly Issue[] = [];
  /** While what reads a document that is here is on its way: settles when it has been read. */
  reading: Promise<void> | undefined;
  /** While the document at an address is awaited, however often it is asked for: settles when it came or could not. */
  arrival: Promise<void> | undefined;

  private given: unknown;
  private url: string | undefined;
  private loading: AbortController | undefined;
  private endArrival: (() => void) | undefined;
  private children: MutationObserver | undefined;
  private childText: string | undefined;
  private news = false;
  /** Whether another attempt could help: something could not be loaded. */
  isUnread = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly readOwnHTML: OwnHTMLReader,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.childText !== undefined) this.watchChildren();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.redraw, { once: true });
    // Left before its document came: ask again.
    if (this.url && this.state === 'loading') this.load(this.url);
  }

  hostDisconnected(): void {
    this.ignoreChildren();
    if (this.url) this.loading?.abort();
    document.removeEventListener('DOMContentLoaded', this.redraw);
  }

  /** Takes up what the host now says. Called in `willUpdate`, so that a server draws a given document too. */
  choose(given: unknown, src: string | undefined): void {
    if (given !== undefined && given !== null) {
      if (given === this.given) return;
      this.forget();
      this.given = given;
      this.read(given);
    } else if (src) {
      const url = isServer || !URL.canParse(src, document.baseURI) ? src : new URL(src, document.baseURI).href;
      if (url === this.url) return;
      this.forget();
      this.url = url;
      this.state = 'loading';
      if (!isServer && this.host.isConnected) this.load(url);
    } else if (!isServer) {
      this.chooseChild();
    }
  }

  /** Asks for the document at `src` again, or reads the one that is here anew. */
  retry(): void {
    if (!this.url) {
      this.forget();
      this.host.requestUpdate();
      return;
    }
    forgetCareer(this.url);
    this.state = 'loading';
    this.host.requestUpdate();
    this.load(this.url);
  }

  /** Tells the page of a document that has been drawn. */
  tell(): void {
    if (!this.news) return;
    this.news = false;
    const isBroken = this.state === 'error' || this.issues.some((issue) => issue.level === 'error');
    if (isBroken) this.host.dispatchEvent(new RungsErrorEvent(this.issues));
    if (this.state === 'ready') this.host.dispatchEvent(new RungsReadyEvent(this.issues));
  }

  /** Only those whose document is in the page pay for looking after it. */
  private watchChildren(): void {
    if (this.children) return;
    this.children = new MutationObserver(() => this.host.requestUpdate());
    this.children.observe(this.host, { childList: true, characterData: true, subtree: true });
  }

  private ignoreChildren(): void {
    this.children?.disconnect();
    this.children = undefined;
  }

  private chooseChild(): void {
    const script = [...this.host.children].find((child) => child.matches('script[type="application/json"]'));
    const text = script?.textContent?.trim() ? (script.textContent ?? '') : '';
    // While the page is parsed, children may still come.
    const isComing = document.readyState === 'loading';
    const key = text || `${isComing} ${this.host.innerHTML}`;
    if (key === this.childText) return;
    this.forget();
    this.childText = key;
    this.watchChildren();
    if (text) {
      this.read(text);
      return;
    }
    this.clear(isComing ? 'loading' : 'empty');
    const own = this.readOwnHTML();
    if (own instanceof Promise) this.track(this.awaitOwn(own, key));
    else if (own) this.settleOwn(own);
  }

  private async awaitOwn(own: Promise<OwnDocument>, key: string): Promise<void> {
    this.state = 'loading';
    const document = await own.catch(() => undefined);
    if (this.childText !== key) return;
    if (document) this.settleOwn(document);
    else this.state = 'empty';
    this.host.requestUpdate();
  }

  /** Readable HTML names no id, so its progress is kept by the place it stands in; nor need it name the career. */
  private settleOwn(own: Partial<CareerDocument>): void {
    this.read({ id: this.host.id || location.pathname, ...own }, false);
  }

  private read(document: unknown, isTitled?: boolean): void {
    const result = readCareer(document, isTitled);
    if (!(result instanceof Promise)) {
      this.settle(result);
      return;
    }
    this.track(this.await(result, 'could not load what reads faulty documents'));
  }

  private track(reading: Promise<void>): void {
    this.reading = reading.then(() => {
      if (this.reading === tracked) this.reading = undefined;
    });
    const tracked = this.reading;
  }

  private clear(state: SourceState): void {
    this.career = undefined;
    this.issues = [];
    this.state = state;
  }

  private forget(): void {
    this.ignoreChildren();
    this.loading?.abort();
    this.loading = this.given = this.url = this.childText = undefined;
  }

  private load(url: string): void {
    this.loading?.abort();
    this.loading = new AbortController();
    this.arrival ??= new Promise((resolve) => {
      this.endArrival = resolve;
    });
    this.await(requestCareer(url, this.loading.signal), `could not load ${url}`);
  }

  private async await(pending: Promise<ParseResult>, failure: string): Promise<void> {
    if (!this.career) this.state = 'loading';
    const { signal } = (this.loading ??= new AbortController());
    let result: ParseResult;
    let isUnread = false;
    try {
      result = await pending;
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      result = { issues: [{ level: 'error', path: '$', message: `${failure}: ${message}` }] };
      isUnread = true;
    }
    if (signal.aborted) return;
    this.settle(result);
    this.isUnread = isUnread;
    this.host.requestUpdate();
  }

  private settle({ career, issues }: ParseResult): void {
    this.career = career;
    this.isUnread = false;
    this.issues = issues;
    this.state = career ? 'ready' : 'error';
    this.news = true;
    this.endArrival?.();
    this.arrival = undefined;
  }

  private readonly redraw = () => this.host.requestUpdate();
}
