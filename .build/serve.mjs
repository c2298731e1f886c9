// npm start: the builder, the pages of stories/pages/ and Storybook on a free port, from 5173 or PORT upwards. Builds what is missing or old.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where a path leads, first match first. */
const folders = [
  ['/dist/', 'dist'],
  ['/storybook/', 'storybook-static'],
  ['/', 'stories/pages'],
];

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

buildIfOlder('dist/cdn/integrity.json', ['src', 'rollup.config.mjs', 'tsconfig.json'], 'the library', 'build');
buildIfOlder('storybook-static/index.html', ['src', 'stories', '.storybook'], 'Storybook', 'build-storybook');

const { renderPage } = await import('./pages.mjs');

listen(createServer(answer), Number(process.env.PORT) || 5173);

async function answer(request, response) {
  try {
    const pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const page = await renderPage(pathname);
    if (page !== undefined) return send(response, 200, types['.html'], page);
    if (pathname === '/storybook') return response.writeHead(301, { location: '/storybook/' }).end();
    const path = locateFile(pathname);
    const body = path && (await readFile(path).catch(() => undefined));
    if (body) send(response, 200, types[extname(path)] ?? 'application/octet-stream', body);
    else send(response, 404, types['.txt'], `not found: ${pathname}\n`);
  } catch (error) {
    if (error instanceof URIError) return send(response, 400, types['.txt'], 'not a path\n');
    console.error(error);
    send(response, 500, types['.txt'], `${error}\n`);
  }
}

function send(response, status, type, body) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

/** The file a path asks for; undefined where it would lead out of its folder. */
function locateFile(pathname) {
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start));
  const base = join(root, folder);
  const path = join(base, pathname.slice(prefix.length));
  if (path !== base && !path.startsWith(base + sep)) return undefined;
  return pathname.endsWith('/') ? join(path, 'index.html') : path;
}

function listen(server, port) {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    server.removeAllListeners('listening');
    listen(server, port + 1);
  });
  server.listen(port, () => {
    console.log(`Rungs is ready: http://localhost:${port}/`);
    console.log(`An article:     http://localhost:${port}/article`);
    console.log(`A guide:        http://localhost:${port}/guide.html`);
    console.log(`Storybook:      http://localhost:${port}/storybook/`);
  });
}

/** Builds what is missing, or older than what it is made from. */
function buildIfOlder(path, sources, name, script) {
  if (existsSync(join(root, path)) && timeOf(path) >= Math.max(...sources.map(timeOfNewest))) return;
  console.log(`Building ${name} (a few seconds)`);
  execSync(`npm run --silent ${script}`, { cwd: root, stdio: 'inherit' });
}

function timeOfNewest(path) {
  if (!statSync(join(root, path)).isDirectory()) return timeOf(path);
  const inside = readdirSync(join(root, path), { recursive: true });
  return inside.reduce((newest, file) => Math.max(newest, timeOf(join(path, file))), 0);
}

function timeOf(path) {
  return statSync(join(root, path)).mtimeMs;
}
