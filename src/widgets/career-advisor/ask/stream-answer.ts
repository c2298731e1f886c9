import { cutText } from '../../../model/limits.js';
import { type ChatMessage, writeBody } from './question.js';

export interface AnswerRequest {
  endpoint: URL;
  messages: readonly ChatMessage[];
  /** Aborting it closes the connection. */
  signal: AbortSignal;
  /** Milliseconds without a byte after which the server is given up. */
  patience?: number;
}

/** Why there is no answer: `status` (the server's refusal), `format`, `timeout`, `size` or `network`. */
export class AnswerError extends Error {
  constructor(
    readonly code: 'status' | 'format' | 'timeout' | 'size' | 'network',
    message = '',
  ) {
    super(message);
  }
}

const mostOfAnswer = 100_000;
const mostOfLine = 1_000_000;
const mostOfMessage = 300;
/** Bytes, whatever they hold: an answer of the greatest length takes less. */
const mostReceived = 30_000_000;

/**
 * Asks a chat completions endpoint and gives its answer piece by piece, as plain text. The server may stream events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html) or answer at once. Rejects with an AnswerError; with
 * an AbortError where `signal` was aborted.
 */
export async function* streamAnswer({
  endpoint,
  messages,
  signal,
  patience = 30_000,
}: AnswerRequest): AsyncGenerator<string> {
  const watch = new Watch(signal, patience);
  try {
    const asking = fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream, application/json' },
      body: writeBody(messages),
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: watch.signal,
    });
    const response = await watch.over(asking);
    watch.stir();
    if (!response.ok) throw new AnswerError('status', await readRefusal(response, watch));
    if (!response.body) throw new AnswerError('format');
    const isStream = /^text\/event-stream/i.test(response.headers.get('content-type') ?? '');
    yield* limit(isStream ? readEvents(response.body, watch) : readWhole(response.body, watch));
  } catch (error) {
    throw watch.explain(error);
  } finally {
    watch.end();
  }
}

/** Gives up a server that stays silent, and tells that apart from a reader who stops. */
class Watch {
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hasTimedOut = false;
  readonly signal = this.controller.signal;
  private readonly gone = new Promise<never>((_, reject) => {
    this.signal.addEventListener('abort', () => reject(this.signal.reason));
  });

  constructor(
    private readonly outer: AbortSignal,
    private readonly patience: number,
  ) {
    this.gone.catch(() => undefined);
    outer.addEventListener('abort', this.stop);
    if (outer.aborted) this.stop();
    this.stir();
  }

  /** A byte has come. */
  stir(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.hasTimedOut = true;
      this.controller.abort();
    }, this.patience);
  }

  /** Settles with the work, or once it is given up: not every connection that is closed says so soon. */
  over<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.gone]);
  }

  /** Closes the connection, if it is still open. */
  end(): void {
    clearTimeout(this.timer);
    this.outer.removeEventListener('abort', this.stop);
    this.controller.abort();
  }

  explain(error: unknown): unknown {
    if (this.outer.aborted) return new DOMException('stopped', 'AbortError');
    if (this.hasTimedOut) return new AnswerError('timeout');
    return error instanceof AnswerError
      ? error
      : new AnswerError('network', String((error as Error)?.message ?? error));
  }

  private readonly stop = () => this.controller.abort();
}

async function* readEvents(body: ReadableStream<Uint8Array>, watch: Watch): AsyncGenerator<string> {
  // Most servers say of each piece whether it is the last. Not every browser, nor a proxy between, tells of a cut.
  let isLastMissing = false;
  for await (const line of readLines(body, watch)) {
    const [, data] = /^data: ?(.*)$/.exec(line) ?? [];
    if (data === undefined) continue;
    if (data === '[DONE]') return;
    const chunk = parse(data);
    const reason = choiceOf(chunk)?.finish_reason;
    if (reason !== undefined) isLastMissing = reason === null;
    yield readPiece(chunk);
  }
  if (isLastMissing) throw new AnswerError('network', 'the answer was cut off');
}

async function* readWhole(body: ReadableStream<Uint8Array>, watch: Watch): AsyncGenerator<string> {
  yield readPiece(parse(await readAll(body, watch)));
}

async function readAll(body: ReadableStream<Uint8Array>, watch: Watch): Promise<string> {
  let text = '';
  for await (const part of readText(body, watch)) {
    text += part;
    if (text.length > mostOfLine) throw new AnswerError('size');
  }
  return text;
}

async function* readLines(body: ReadableStream<Uint8Array>, watch: Watch): AsyncGenerator<string> {
  let rest = '';
  for await (const part of readText(body, watch)) {
    // CR and LF may come in two parts: the empty line between them says nothing.
    const [first = '', ...others] = part.split(/[\r\n]/);
    const lines = [rest + first, ...others];
    rest = lines.pop() ?? '';
    if (rest.length > mostOfLine) throw new AnswerError('size');
    yield* lines;
  }
  yield rest;
}

async function* readText(body: ReadableStream<Uint8Array>, watch: Watch): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let received = 0;
  try {
    for (;;) {
      const { done, value } = await watch.over(reader.read());
      if (done) break;
      watch.stir();
      received += value.length;
      if (received > mostReceived) throw new AnswerError('size');
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** Some text, and not too much of it: a server that gives none has not answered. */
async function* limit(pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > mostOfAnswer) throw new AnswerError('size');
    if (piece) yield piece;
  }
  if (length === 0) throw new AnswerError('format');
}

interface Choice {
  delta?: { content?: unknown };
  message?: { content?: unknown };
  /** Why it ends; null where more is to come. */
  finish_reason?: unknown;
}

interface Chunk {
  choices?: Choice[];
  error?: { message?: unknown } | string;
  message?: unknown;
}

/** The text in one chunk; empty where it carries none or is no chunk. Throws where the server says it failed. */
function readPiece(chunk: Chunk | null | undefined): string {
  if (chunk?.error) throw new AnswerError('status', readErrorText(chunk));
  const choice = choiceOf(chunk);
  const content = choice?.delta?.content ?? choice?.message?.content;
  return typeof content === 'string' ? content : '';
}

function choiceOf(chunk: Chunk | null | undefined): Choice | undefined {
  return Array.isArray(chunk?.choices) ? chunk.choices[0] : undefined;
}

async function readRefusal({ body, status, statusText }: Response, watch: Watch): Promise<string> {
  const text = body ? await readAll(body, watch).catch(() => '') : '';
  return readErrorText(parse(text)) || `${status} ${statusText}`.trim();
}

/** What the server says went wrong: in an `error`, or, as some do, without one around it. */
function readErrorText(chunk: Chunk | null | undefined): string {
  const error = chunk?.error ?? chunk;
  const message = typeof error === 'object' ? error?.message : error;
  return typeof message === 'string' ? cutText(message, mostOfMessage) : '';
}

function parse(text: string): Chunk | null | undefined {
  try {
    return JSON.parse(text) as Chunk | null;
  } catch {
    return undefined;
  }
}
