import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { AnswerError, streamAnswer } from '../../../../src/widgets/career-advisor/ask/stream-answer.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

const answers = new Map<string, Answer>();
const bodies: string[] = [];
const headers: IncomingMessage['headers'][] = [];
let server: Server;
let origin: string;

before(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    bodies.push(body);
    headers.push(request.headers);
    await answers.get(request.url ?? '')?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

const event = (content: string, reason?: string | null) =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: reason }] })}\n\n`;

/** An endpoint that answers so. */
function serve(name: string, answer: Answer): URL {
  answers.set(`/${name}`, answer);
  return new URL(`/${name}`, origin);
}

function stream(response: ServerResponse): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  return response;
}

/** Sends the same over and over until nobody takes it; gives how many bytes were written, at most `most`. */
async function flood(response: ServerResponse, part: string, most: number): Promise<number> {
  let sent = 0;
  while (sent < most && !response.destroyed) {
    sent += part.length;
    if (!response.write(part)) await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
  }
  response.end();
  return sent;
}

async function ask(endpoint: URL, { signal = new AbortController().signal, patience = 2000 } = {}): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of streamAnswer({ endpoint, messages: [{ role: 'user', content: 'Why?' }], signal, patience }))
    pieces.push(piece);
  return pieces;
}

async function failure(endpoint: URL, options: Parameters<typeof ask>[1] = {}): Promise<AnswerError> {
  return assert.rejects(ask(endpoint, options), AnswerError).then(() =>
    ask(endpoint, options).then(
      () => assert.fail(),
      (error) => error as AnswerError,
    ),
  );
}

describe('an answer that streams', () => {
  test('comes piece by piece, as the server sends it', async () => {
    const endpoint = serve('normal', async (response) => {
      stream(response).write(event('Because'));
      await wait(30);
      response.write(event(' of bread.'));
      response.end('data: [DONE]\n\n');
    });
    assert.deepEqual(await ask(endpoint), ['Because', ' of bread.']);
    assert.deepEqual(JSON.parse(bodies.at(-1)!), { messages: [{ role: 'user', content: 'Why?' }], stream: true });
    const { authorization, cookie, referer } = headers.at(-1)!;
    assert.deepEqual([authorization, cookie, referer], [undefined, undefined, undefined]);
  });

  test('byte by byte, CRLF, comments, other fields and letters cut in two', async () => {
    const text = `: hello\r\nevent: message\r\n${event('Brötchen 🥐').replaceAll('\n', '\r\n')}data:${event('!').slice(6)}data: [DONE]\r\n\r\n`;
    const endpoint = serve('bytes', async (response) => {
      stream(response);
      for (const byte of Buffer.from(text)) {
        response.write(Buffer.from([byte]));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });
    assert.equal((await ask(endpoint)).join(''), 'Brötchen 🥐!');
  });

  test('lines ended by CR alone, and a content type in capitals', async () => {
    const endpoint = serve('capitals', (response) => {
      response.writeHead(200, { 'content-type': 'Text/Event-Stream' });
      response.end(`${event('So')}${event('.')}`.replaceAll('\n', '\r'));
    });
    assert.deepEqual(await ask(endpoint), ['So', '.']);
  });

  test('without an end, or a last line break', async () => {
    const endpoint = serve('endless', (response) => stream(response).end(event('So.').trimEnd()));
    assert.deepEqual(await ask(endpoint), ['So.']);
  });

  test('ended before the last piece that the server speaks of: cut off, wherever', async () => {
    const endpoint = serve('cut', (response) => stream(response).end(`${event('Well', null)}${event(', so', null)}`));
    const pieces: string[] = [];
    const asking = streamAnswer({ endpoint, messages: [], signal: new AbortController().signal });
    const reading = (async () => {
      for await (const piece of asking) pieces.push(piece);
    })();
    await assert.rejects(reading, { code: 'network', message: 'the answer was cut off' });
    assert.deepEqual(pieces, ['Well', ', so']);
  });

  test('ended by its last piece, with or without a word more', async () => {
    const text = `${event('Well', null)}${event('.', 'stop')}data: {"choices":[],"usage":{}}\n\n`;
    const endpoint = serve('stopped', (response) => stream(response).end(text));
    assert.deepEqual(await ask(endpoint), ['Well', '.']);
    const done = serve('done', (response) => stream(response).end(`${event('So.', null)}data: [DONE]\n\n`));
    assert.deepEqual(await ask(done), ['So.']);
  });

  test('broken pieces are passed over', async () => {
    const endpoint = serve('broken', (response) =>
      stream(response).end(
        `data: {"choices":\n\ndata: 7\n\ndata: null\n\ndata: {"choices":[]}\n\ndata: {"choices":[{"delta":{"content":{"x":1}}}]}\n\n${event('Still.')}`,
      ),
    );
    assert.deepEqual(await ask(endpoint), ['Still.']);
  });

  test('bytes that are no text are passed over', async () => {
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 197) % 256));
    const endpoint = serve('binary', (response) => {
      stream(response).write(bytes);
      response.end(`\n\n${event('Still.')}`);
    });
    assert.deepEqual(await ask(endpoint), ['Still.']);
  });

  test('markup stays text', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u0000</script>';
    const endpoint = serve('hostile', (response) => stream(response).end(event(hostile)));
    assert.deepEqual(await ask(endpoint), [hostile]);
  });

  test('slow, yet never silent for long', async () => {
    const endpoint = serve('slow', async (response) => {
      stream(response);
      for (let i = 0; i < 6; i++) {
        await wait(80);
        response.write(event(String(i)));
      }
      response.end();
    });
    assert.equal((await ask(endpoint, { patience: 200 })).join(''), '012345');
  });
});

describe('an answer all at once', () => {
  test('is read too', async () => {
    const endpoint = serve('whole', (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ message: { content: 'At once.' } }] }));
    });
    assert.deepEqual(await ask(endpoint), ['At once.']);
  });

  test('that is something else is none', async () => {
    for (const [i, body] of ['<html>hello</html>', '{}', '[]', 'null', ''].entries()) {
      const endpoint = serve(`else-${i}`, (response) => response.end(body));
      assert.equal((await failure(endpoint)).code, 'format', body);
    }
  });
});

describe('no answer', () => {
  test('the server refuses, in words or without', async () => {
    const said = serve('said', (response) =>
      response.writeHead(429).end('{"error":{"message":"Too many questions."}}'),
    );
    const refused = await failure(said);
    assert.deepEqual([refused.code, refused.message], ['status', 'Too many questions.']);
    const unsaid = serve('unsaid', (response) => response.writeHead(500).end('<h1>Oops</h1>'));
    assert.match((await failure(unsaid)).message, /^500 /);
    const bare = serve('bare', (response) =>
      response.writeHead(400).end('{"object":"error","message":"Too long a question."}'),
    );
    assert.equal((await failure(bare)).message, 'Too long a question.');
    const long = serve('long', (response) => response.writeHead(400).end(JSON.stringify({ error: 'x'.repeat(5000) })));
    assert.equal((await failure(long)).message.length, 300);
  });

  test('the server fails in the middle of its answer', async () => {
    const endpoint = serve('middle', (response) =>
      stream(response).end(`${event('Well')}data: {"error":{"message":"Overloaded."}}\n\n`),
    );
    const error = await failure(endpoint);
    assert.deepEqual([error.code, error.message], ['status', 'Overloaded.']);
  });

  test('the connection is cut', async () => {
    const endpoint = serve('cut', async (response) => {
      stream(response).write(event('Well'));
      await wait(30);
      response.destroy();
    });
    assert.equal((await failure(endpoint)).code, 'network');
  });

  test('an event stream of something else', async () => {
    const endpoint = serve('news', (response) => stream(response).end('data: hello\n\ndata: {"news":1}\n\n'));
    assert.equal((await failure(endpoint)).code, 'format');
  });

  test('an answer without a word', async () => {
    const done = serve('wordless', (response) => stream(response).end('data: [DONE]\n\n'));
    assert.equal((await failure(done)).code, 'format');
    const blank = serve('blank', (response) => stream(response).end(`${event('')}data: [DONE]\n\n`));
    assert.equal((await failure(blank)).code, 'format');
    const whole = serve('blank-whole', (response) => response.end('{"choices":[{"message":{"content":null}}]}'));
    assert.equal((await failure(whole)).code, 'format');
  });

  test('it leads elsewhere', async () => {
    const endpoint = serve('moved', (response) => response.writeHead(307, { location: `${origin}/normal` }).end());
    const before = bodies.length;
    assert.equal((await failure(endpoint)).code, 'network');
    assert.equal(bodies.length, before + 2, 'nothing was sent on');
  });

  test('the server never begins, or falls silent', async () => {
    const never = serve('never', () => {});
    assert.equal((await failure(never, { patience: 60 })).code, 'timeout');
    const silent = serve('silent', (response) => stream(response).write(event('Well')));
    assert.equal((await failure(silent, { patience: 60 })).code, 'timeout');
  });

  test('a connection that does not let go is not waited for', async () => {
    const held = new URL('/held', origin);
    const { fetch } = globalThis;
    try {
      globalThis.fetch = () => new Promise(() => undefined);
      assert.equal((await failure(held, { patience: 60 })).code, 'timeout');
      globalThis.fetch = async () => new Response(new ReadableStream());
      assert.equal((await failure(held, { patience: 60 })).code, 'timeout');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  test('more than anybody reads', async () => {
    const talk = serve('talk', (response) => flood(stream(response), event('x'.repeat(1000)), 400_000));
    assert.equal((await failure(talk)).code, 'size');
    const line = serve('line', (response) => stream(response).end('x'.repeat(3_000_000)));
    assert.equal((await failure(line)).code, 'size');
  });

  test('a flood that holds no answer is not read to its end', async () => {
    const most = 90_000_000;
    const sent: Promise<number>[] = [];
    const part = `: ${'x'.repeat(60_000)}\n`;
    const comments = serve('comments', (response) => sent.push(flood(stream(response), part, most)));
    assert.equal((await failure(comments)).code, 'size');
    const refusal = serve('refusal', (response) => sent.push(flood(response.writeHead(500), part, most)));
    const refused = await failure(refusal);
    assert.deepEqual([refused.code, refused.message], ['status', '500 Internal Server Error']);
    const written = await Promise.all(sent);
    assert.equal(written.length, 4);
    for (const bytes of written) assert.ok(bytes < most, `${bytes} bytes were taken`);
  });

  test('nobody is there', async () => {
    assert.equal((await failure(new URL('http://127.0.0.1:1/'))).code, 'network');
  });
});

describe('a reader who stops', () => {
  test('closes the connection', async () => {
    let isClosed = false;
    const closed = new Promise<void>((resolve) => {
      serve('stopped', (response) => {
        stream(response).write(event('Well'));
        response.on('close', () => {
          isClosed = true;
          resolve();
        });
      });
    });
    const stopper = new AbortController();
    const pieces: string[] = [];
    const asking = (async () => {
      for await (const piece of streamAnswer({
        endpoint: new URL('/stopped', origin),
        messages: [],
        signal: stopper.signal,
      })) {
        pieces.push(piece);
        stopper.abort();
      }
    })();
    await assert.rejects(asking, { name: 'AbortError' });
    await closed;
    assert.deepEqual([pieces, isClosed], [['Well'], true]);
  });

  test('before anything is sent sends nothing', async () => {
    const before = bodies.length;
    await assert.rejects(
      ask(
        serve('unsent', () => {}),
        { signal: AbortSignal.abort() },
      ),
      { name: 'AbortError' },
    );
    assert.equal(bodies.length, before);
  });
});
