import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Files, type Packed, packCdnFile } from './bundle.js';

export interface Site {
  origin: string;
  /** Files sent since the list was last emptied. */
  sent: Packed[];
  close(): void;
}

/** Serves pages that are written when asked for, and files as small as a good server makes them, never from a cache. */
export async function serve(files: Files, writePage: (path: string) => Promise<string | undefined>): Promise<Site> {
  const sent: Packed[] = [];
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.split('?')[0] as string;
    const file = path.startsWith('/dist/') ? await packCdnFile(path, files) : files.get(path);
    if (file) {
      sent.push(file);
      send(response, file.type, file.brotli, 'br');
      return;
    }
    const page = await writePage(path);
    if (page) send(response, 'text/html; charset=utf-8', gzipSync(page), 'gzip');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, sent, close: () => server.close() };
}

function send(response: ServerResponse, type: string, body: Buffer, encoding: string): void {
  response.writeHead(200, {
    'content-type': type,
    'content-encoding': encoding,
    'content-length': body.length,
    'cache-control': 'no-store',
  });
  response.end(body);
}
