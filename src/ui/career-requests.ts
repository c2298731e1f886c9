import type { ParseResult } from '../model/parse.js';
import { readCareer } from './read-career.js';

interface Request {
  readonly result: Promise<ParseResult>;
  readonly controller: AbortController;
  waiting: number;
}

const requests = new Map<string, Request>();
const mostKept = 50;
const patience = 30_000;

/**
 * The document at a URL, asked for once however many widgets want it, and kept while the page lives unless it failed.
 * Aborting every waiting `signal` aborts the request. Rejects with an Error whose message can be shown to an author.
 */
export function requestCareer(url: string, signal: AbortSignal): Promise<ParseResult> {
  let request = requests.get(url);
  if (!request) {
    if (requests.size >= mostKept) requests.delete(requests.keys().next().value as string);
    request = startRequest(url);
    requests.set(url, request);
  }
  return share(url, request, signal);
}

/** Forgets a document, so that the next request asks for it anew. */
export function forgetCareer(url: string): void {
  requests.delete(url);
}

function startRequest(url: string): Request {
  const controller = new AbortController();
  const result = load(url, controller);
  const request: Request = { result, controller, waiting: 0 };
  result.catch(() => {
    if (requests.get(url) === request) requests.delete(url);
  });
  return request;
}

async function load(url: string, controller: AbortController): Promise<ParseResult> {
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${patience / 1000} seconds`)), patience);
  try {
    const response = await fetch(url, { signal: controller.signal, headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
    return await readCareer(await response.text());
  } finally {
    clearTimeout(timer);
  }
}

async function share(url: string, request: Request, signal: AbortSignal): Promise<ParseResult> {
  request.waiting++;
  let settled = false;
  const leave = () => {
    if (settled || --request.waiting > 0) return;
    requests.delete(url);
    request.controller.abort();
  };
  signal.addEventListener('abort', leave, { once: true });
  try {
    const result = await request.result;
    settled = true;
    request.waiting--;
    return result;
  } finally {
    settled = true;
    signal.removeEventListener('abort', leave);
  }
}
