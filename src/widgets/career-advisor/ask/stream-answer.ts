import type { ChatMessage } from './question.js';

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
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream, application/json' },
      body: JSON.stringify({ messages, stream: true }),
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: watch.signal,
    });
    watch.stir();
    if (!response.ok) throw new AnswerError('status', await readRefusal(response));
    if (!response.body) throw new AnswerError('format');
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
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

  constructor(
    private readonly outer: AbortSignal,
    private readonly patience: number,
  ) {
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
  let isAnswer = false;
  for await (const line of readLines(body, watch)) {
    const [, data] = /^data: ?(.*)$/.exec(line) ?? [];
    if (data === undefined) continue;
    if (data === '[DONE]') return;
    const piece = readPiece(parse(data));
    isAnswer ||= piece !== undefined;
    if (piece) yield piece;
  }
  // A server that speaks of something else altogether has not answered.
  if (!isAnswer) throw new AnswerError('format');
}

async function* readWhole(body: ReadableStream<Uint8Array>, watch: Watch): AsyncGenerator<string> {
  let text = '';
  for await (const part of readText(body, watch)) {
    text += part;
    if (text.length > mostOfLine) throw new AnswerError('size');
  }
  const piece = readPiece(parse(text));
  if (piece === undefined) throw new AnswerError('format');
  yield piece;
}

async function* readLines(body: ReadableStream<Uint8Array>, watch: Watch): AsyncGenerator<string> {
  let rest = '';
  for await (const part of readText(body, watch)) {
    // A line may end in the next part: CR at the end of one, LF at the beginning of the other.
    const lines = (rest + part).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > mostOfLine) throw new AnswerError('size');
    yield* lines;
  }
  if (rest) yield rest.replace(/\r$/, '');
}

async function* readText(body: ReadableStream<Uint8Array>, watch: Watch): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    watch.stir();
    yield decoder.decode(value, { stream: true });
  }
  yield decoder.decode();
}

async function* limit(pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > mostOfAnswer) throw new AnswerError('size');
    yield piece;
  }
}

interface Chunk {
  choices?: { delta?: { content?: unknown }; message?: { content?: unknown } }[];
  error?: { message?: unknown } | string;
}

/** The text in one chunk; empty where it carries none, undefined where it is no chunk. Throws where the server says it failed. */
function readPiece(chunk: Chunk | undefined): string | undefined {
  if (typeof chunk !== 'object' || chunk === null) return undefined;
  if (chunk.error) throw new AnswerError('status', readErrorText(chunk));
  if (!Array.isArray(chunk.choices)) return undefined;
  const [choice] = chunk.choices;
  const content = choice?.delta?.content ?? choice?.message?.content;
  return typeof content === 'string' ? content : '';
}

async function readRefusal(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  const said = readErrorText(parse(text.slice(0, mostOfLine)));
  return said || `${response.status} ${response.statusText}`.trim();
}

function readErrorText(chunk: Chunk | undefined): string {
  const error = chunk?.error;
  const message = typeof error === 'object' && error !== null ? error.message : error;
  return typeof message === 'string' ? message.slice(0, mostOfMessage) : '';
}

function parse(text: string): Chunk | undefined {
  try {
    return JSON.parse(text) as Chunk;
  } catch {
    return undefined;
  }
}
