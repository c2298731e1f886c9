import { spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { quiet } from './install.js';

export interface Site {
  address: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
};

/** Serves a folder as it stands. */
export async function serveFolder(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const isFile = existsSync(file) && statSync(file).isFile();
    response.writeHead(isFile ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
    if (isFile) createReadStream(file).pipe(response);
    else response.end();
  });
  const port = await listen(server);
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Starts a consumer's own server and waits until it answers. */
export async function startServer(folder: string): Promise<Site> {
  const socket = createSocket();
  const port = await listen(socket);
  await new Promise((resolve) => socket.close(resolve));

  const env = { ...process.env, ...quiet, PORT: String(port) };
  // In a group of its own, so that what npm starts ends with it.
  const child = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = `http://localhost:${port}/`;
  const close = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid);
    return ended;
  };
  for (let i = 0; i < 300 && child.exitCode === null; i++) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return { address, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error(`no answer from ${folder}\n${output}`);
}

function listen(server: Server | ReturnType<typeof createSocket>): Promise<number> {
  return new Promise((resolve) => server.listen(0, () => resolve((server.address() as AddressInfo).port)));
}
