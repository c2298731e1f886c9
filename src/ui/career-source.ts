import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Career } from '../model/career.js';
import { type Issue, type ParseResult, parseCareer } from '../model/parse.js';
import type { CareerDocument } from '../model/schema.js';
import { forgetCareer, requestCareer } from './career-requests.js';
import { RungsErrorEvent, RungsReadyEvent } from './events.js';

export type SourceState = 'loading' | 'ready' | 'empty' | 'error';

/** Reads the HTML an author wrote inside a widget; undefined where there is none it understands. */
export type OwnHTMLReader = () => Partial<CareerDocument> | undefined;

/**
 * Where a widget's document comes from: the first of its `career` property, its `src`, a JSON child and readable HTML.
 * Latest wins: a newer document makes an older answer void.
 */
export class CareerSource implements ReactiveController {
  state: SourceState = 'empty';
  career: Career | undefined;
  issues: readonly Issue[] = [];

  private given: unknown;
  private url: string | undefined;
  private loading: AbortController | undefined;
  private children: MutationObserver | undefined;
  private childText: string | undefined;
  private news = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly readOwnHTML: OwnHTMLReader,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.children = new MutationObserver(() => this.host.requestUpdate());
    this.children.observe(this.host, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.redraw, { once: true });
    // Left before its document came: ask again.
    if (this.url && this.state === 'loading') this.load(this.url);
  }

  hostDisconnected(): void {
    this.children?.disconnect();
    this.loading?.abort();
    document.removeEventListener('DOMContentLoaded', this.redraw);
  }

  /** Takes up what the host now says. Called in `willUpdate`, so that a server draws a given document too. */
  choose(given: unknown, src: string | undefined): void {
    if (given !== undefined && given !== null) {
      if (given === this.given) return;
      this.forget();
      this.given = given;
      this.settle(parseCareer(given));
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

  /** Asks for the document at `src` again. */
  retry(): void {
    if (!this.url) return;
    forgetCareer(this.url);
    this.state = 'loading';
    this.host.requestUpdate();
    this.load(this.url);
  }

  hostUpdated(): void {
    if (!this.news) return;
    this.news = false;
    const isBroken = this.state === 'error' || this.issues.some((issue) => issue.level === 'error');
    if (isBroken) this.host.dispatchEvent(new RungsErrorEvent(this.issues));
    if (this.state === 'ready') this.host.dispatchEvent(new RungsReadyEvent(this.issues));
  }

  private chooseChild(): void {
    const script = [...this.host.children].find((child) => child.matches('script[type="application/json"]'));
    const text = script?.textContent?.trim() ? script.textContent : this.writeOwnHTML();
    if (text) {
      if (text === this.childText) return;
      this.forget();
      this.childText = text;
      const { career, issues } = parseCareer(text);
      // Readable HTML need not name the career it is about.
      this.settle({ career, issues: script ? issues : issues.filter(({ path }) => path !== 'title') });
    } else {
      this.forget();
      this.career = undefined;
      this.issues = [];
      // The parser may not have reached the children yet.
      this.state = document.readyState === 'loading' ? 'loading' : 'empty';
    }
  }

  /** The author's HTML as JSON text. Its progress is kept by the place it stands in, as it has no id of its own. */
  private writeOwnHTML(): string {
    const own = this.readOwnHTML();
    return own ? JSON.stringify({ id: this.host.id || location.pathname, ...own }) : '';
  }

  private forget(): void {
    this.loading?.abort();
    this.loading = this.given = this.url = this.childText = undefined;
  }

  private async load(url: string): Promise<void> {
    this.loading?.abort();
    const { signal } = (this.loading = new AbortController());
    let result: ParseResult;
    try {
      result = await requestCareer(url, signal);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      result = { issues: [{ level: 'error', path: '$', message: `could not load ${url}: ${message}` }] };
    }
    if (signal.aborted) return;
    this.settle(result);
    this.host.requestUpdate();
  }

  private settle({ career, issues }: ParseResult): void {
    this.career = career;
    this.issues = issues;
    this.state = career ? 'ready' : 'error';
    this.news = true;
  }

  private readonly redraw = () => this.host.requestUpdate();
}
