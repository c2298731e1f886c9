import { html, nothing, type TemplateResult } from 'lit';
import type { Career } from '../../../model/career.js';
import type { Progress } from '../../../model/progress.js';
import type { Phrases } from '../../../text/phrases.js';
import { headingView } from '../../../ui/heading.js';
import type { AskController, Exchange } from './controller.js';
import { mostOfQuestion, resolveEndpoint, writeBody, writeQuestion } from './question.js';

export interface Ask {
  ask: AskController;
  career: Career;
  progress: Progress;
  endpoint: string;
  phrases: Phrases;
  headingLevel: number;
  /** What stands in the field. */
  question: string;
  onQuestion: (question: string) => void;
}

/** Questions of the reader's own: what is sent, and where, stands there before anything is. */
export function askView(view: Ask): TemplateResult {
  const { ask, career, progress, phrases, endpoint, headingLevel, question, onQuestion } = view;
  const url = resolveEndpoint(endpoint, document.baseURI);
  const title = headingView(headingLevel + 1, phrases.say('askTitle'), 'subheading');
  if (!url) return html`${title}<p class="why" role="alert">${phrases.say('badEndpoint')}</p>`;
  const { host } = url;
  const send = (event: Event) => {
    event.preventDefault();
    submit(view, url, question);
    onQuestion('');
    focusField(event);
  };
  return html`<div class="ask" part="ask">
    ${title}
    <p class="why">${phrases.say('askWhere', { host })}</p>
    ${ask.exchanges.map((exchange, i) => exchangeView(view, url, exchange, i === ask.exchanges.length - 1))}
    <form class="ask-form" @submit=${send}>
      <label class="field">${phrases.say('yourQuestion')}
        <textarea part="question-field" rows="2" maxlength=${mostOfQuestion} .value=${question} @input=${(event: Event) => onQuestion((event.target as HTMLTextAreaElement).value)}></textarea>
      </label>
      <details class="sent"><summary>${phrases.say('whatIsSent')}</summary><pre tabindex="0">${writeBody(writeQuestion(career, progress, question, phrases.lang))}</pre></details>
      <button class="action send" part="action" ?disabled=${ask.isBusy || !question.trim()}>${phrases.say('sendTo', { host })}</button>
    </form>
  </div>`;
}

function exchangeView(view: Ask, url: URL, exchange: Exchange, isLast: boolean): TemplateResult {
  const { ask, phrases } = view;
  const { question, answer, host, state } = exchange;
  const isRunning = state === 'waiting' || state === 'streaming';
  const isOver = isLast && !ask.isBusy && (state === 'failed' || state === 'stopped');
  const stop = (event: Event) => {
    focusField(event);
    ask.stop();
  };
  const retry = (event: Event) => {
    focusField(event);
    submit(view, url, question);
  };
  return html`<div class="exchange" part="exchange">
    <p class="asked">${question}</p>
    ${answer ? html`<p class="answer" part="answer" aria-busy=${isRunning}>${answer}</p>` : nothing}
    <p class="why" role="status">${sayState(exchange, phrases)}${answer && !isRunning ? html` <span class="generated">${phrases.say('generated', { host })}</span>` : nothing}</p>
    <div class="actions">
      ${isRunning ? html`<button type="button" class="action stop" part="action" @click=${stop}>${phrases.say('stop')}</button>` : nothing}
      ${isOver ? html`<button type="button" class="action again" part="action" @click=${retry}>${phrases.say('retry')}</button>` : nothing}
    </div>
  </div>`;
}

const faults = {
  status: 'askRefused',
  format: 'askGarbled',
  timeout: 'askTimedOut',
  size: 'askTooLong',
  network: 'askUnreached',
} as const;

function sayState({ state, fault, detail, answer }: Exchange, phrases: Phrases): string {
  if (state === 'waiting') return phrases.say('askWaiting');
  if (state === 'stopped') return phrases.say('askStopped');
  if (state !== 'failed' || !fault) return '';
  const isCut = fault === 'network' && answer;
  return [phrases.say(isCut ? 'askCutOff' : faults[fault]), fault === 'status' && detail].filter(Boolean).join(' ');
}

function submit({ ask, career, progress, phrases }: Ask, url: URL, question: string): void {
  if (question.trim()) ask.ask(url, question.trim(), writeQuestion(career, progress, question, phrases.lang));
}

/** The button pressed is gone or idle now: the field takes the focus. */
function focusField({ currentTarget }: Event): void {
  (currentTarget as Element).closest('.ask')?.querySelector('textarea')?.focus();
}
