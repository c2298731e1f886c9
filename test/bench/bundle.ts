import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import type { Peer } from './peers.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A file as a server sends it. */
export interface Packed {
  type: string;
  raw: Buffer;
  gzip: Buffer;
  brotli: Buffer;
}

export type Files = Map<string, Packed>;

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

/** Builds a peer the way an app would: minified, tree-shaken, for production, its styles beside it. */
export async function bundlePeer(peer: Peer, files: Files): Promise<{ hasStyles: boolean }> {
  const folder = `/peers/${peer.task}/${peer.id}`;
  const written = await bundle(join(here, 'peers', peer.task, peer.file), folder);
  for (const [url, bytes] of written) files.set(url, await pack(url, bytes));
  return { hasStyles: written.has(`${folder}/index.css`) };
}

/** The page's side of the benchmark. */
export async function bundleInPage(files: Files): Promise<void> {
  const written = await bundle(join(here, 'in-page.ts'), '/in-page');
  for (const [url, bytes] of written) files.set(url, await pack(url, bytes));
}

/** The real files of dist/cdn/, with what they may load on demand. */
export async function packCdnFile(url: string, files: Files): Promise<Packed | undefined> {
  const known = files.get(url);
  if (known) return known;
  const bytes = await readFile(new URL(`../..${url}`, import.meta.url)).catch(() => undefined);
  if (!bytes) return undefined;
  const packed = await pack(url, bytes);
  files.set(url, packed);
  return packed;
}

async function bundle(entry: string, folder: string): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    entryNames: 'index',
    outdir: join(here, 'out'),
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['/dist/*'],
    loader: { '.svg': 'dataurl', '.woff2': 'file' },
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'error',
    tsconfigRaw: {},
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      `${folder}/${relative(join(here, 'out'), path).replaceAll('\\', '/')}`,
      contents,
    ]),
  );
}

const zip = promisify(gzip);
const squeeze = promisify(brotliCompress);

export async function pack(url: string, bytes: Uint8Array): Promise<Packed> {
  const raw = Buffer.from(bytes);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return {
    type: types[url.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    raw,
    gzip: await zip(raw, { level: 9 }),
    brotli: await squeeze(raw, { params }),
  };
}
