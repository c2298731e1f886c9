import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestRunnerPlugin } from '@web/test-runner';

/** What the chat server of the tests was asked, and whether the asker has hung up. */
export interface ChatVisit {
  path: string;
  body: string;
  isClosed: boolean;
}

const event = (content: string) =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: null }] })}\n\n`;

const answers: Record<string, (response: ServerResponse) => unknown> = {
  async '/normal'(response) {
    for (const piece of ['Because ', 'of ', '<img src=x onerror=alert(1)> bread.']) {
      response.write(event(piece));
      await wait(20);
    }
    response.end('data: [DONE]\n\n');
  },
  '/silent'(response) {
    response.write(event('Well'));
  },
  '/halved'(response) {
    response.end(event('Well'));
  },
  // A request without a sign of an answer would be sent again.
  '/mute'(response) {
    response.flushHeaders();
  },
  '/brief'(response) {
    response.end(`${event('Bread.')}data: [DONE]\n\n`);
  },
  '/wordless'(response) {
    response.end('data: [DONE]\n\n');
  },
  '/refusing'(response) {
    response.end('data: {"error":{"message":"Too many questions."}}\n\n');
  },
};

/**
 * A real streaming server beside the page, of another origin. Commands: `chat-origin` says where it is, `chat-visits`
 * what it was asked since last time, `chat-hang-up` cuts its connections in the middle of whatever they carry.
 */
export function chatPlugin(): TestRunnerPlugin {
  let server: Server | undefined;
  let visits: ChatVisit[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method === 'OPTIONS') {
      response.end();
      return;
    }
    const visit: ChatVisit = { path: request.url ?? '', body: '', isClosed: false };
    visits.push(visit);
    response.on('close', () => {
      visit.isClosed = !response.writableEnded;
    });
    for await (const part of request) visit.body += part;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    await answers[visit.path]?.(response);
  }

  return {
    name: 'chat',
    serverStop() {
      server?.closeAllConnections();
      server?.close();
    },
    async executeCommand({ command }) {
      if (command === 'chat-visits') return visits;
      if (command === 'chat-hang-up') {
        server?.closeAllConnections();
        return true;
      }
      if (command !== 'chat-origin') return undefined;
      visits = [];
      if (!server) {
        server = createServer(answer);
        await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
        server.unref();
      }
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
  };
}
