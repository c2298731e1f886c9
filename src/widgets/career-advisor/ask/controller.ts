import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChatMessage } from './question.js';
import { AnswerError, streamAnswer } from './stream-answer.js';

export interface Exchange {
  question: string;
  answer: string;
  /** Who answers: the page may name another endpoint later. */
  host: string;
  state: 'waiting' | 'streaming' | 'done' | 'stopped' | 'failed';
  /** What went wrong, where something did; `detail` in the server's own words. */
  fault?: AnswerError['code'];
  detail?: string;
}

const mostKept = 10;

/** Questions to an endpoint and their answers, one at a time. Nothing outlives the widget's stay on the page. */
export class AskController implements ReactiveController {
  exchanges: Exchange[] = [];
  private stopper: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  get isBusy(): boolean {
    return this.stopper !== undefined;
  }

  stop(): void {
    this.stopper?.abort();
  }

  /** Another career has come: what was asked of the one before goes, and a running answer with it. */
  forget(): void {
    this.stop();
    this.stopper = undefined;
    this.exchanges = [];
  }

  async ask(endpoint: URL, question: string, messages: readonly ChatMessage[]): Promise<void> {
    if (this.isBusy) return;
    const stopper = (this.stopper = new AbortController());
    const { signal } = stopper;
    let exchange: Exchange = { question, answer: '', host: endpoint.host, state: 'waiting' };
    const others = this.exchanges.slice(1 - mostKept);
    const show = (change: Partial<Exchange>) => {
      if (this.stopper !== stopper) return;
      exchange = { ...exchange, ...change };
      this.exchanges = [...others, exchange];
      this.host.requestUpdate();
    };
    show({});
    try {
      for await (const piece of streamAnswer({ endpoint, messages, signal }))
        show({ answer: exchange.answer + piece, state: 'streaming' });
      show({ state: 'done' });
    } catch (error) {
      if (error instanceof AnswerError) show({ state: 'failed', fault: error.code, detail: error.message });
      else show({ state: 'stopped' });
    } finally {
      if (this.stopper === stopper) this.stopper = undefined;
      this.host.requestUpdate();
    }
  }
}
