import type { ReadRequest, ReadResult } from './import-worker.js';

interface TrustedScripts {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Reads texts in a worker. The latest wins: a newer text ends the reading of an older one. */
export class TextReader {
  private worker: Worker | undefined;
  private isBusy = false;

  /** Calls back unless a newer text comes first. */
  read(request: ReadRequest, onRead: (result: ReadResult) => void): void {
    this.stop();
    const worker = (this.worker ??= startWorker());
    this.isBusy = true;
    worker.onmessage = ({ data }: MessageEvent<ReadResult>) => {
      this.isBusy = false;
      onRead(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.close();
      onRead({ format: request.format ?? 'text', issues: [{ level: 'error', path: '$', message: failure }] });
    };
    worker.postMessage(request);
  }

  /** Ends a reading that is under way; nobody is called back. */
  stop(): void {
    if (this.isBusy) this.close();
  }

  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.isBusy = false;
  }
}

const failure = 'the text could not be read: reload the page and try again';

function startWorker(): Worker {
  return new Worker(trust(new URL('./import-worker.js', import.meta.url).href), { type: 'module' });
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedScripts };
let policy: ReturnType<TrustedScripts['createPolicy']> | undefined;

/** Where a page trusts no address as it is, ours is vouched for. */
function trust(url: string): string {
  policy ??= trustedTypes?.createPolicy('rungs-builder', { createScriptURL: (address) => address });
  return policy?.createScriptURL(url) ?? url;
}
