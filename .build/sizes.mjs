// Prints what the scripts of dist/cdn/ weigh and writes the SRI hashes of all its files to dist/cdn/integrity.json, and
// with the version to dist/builder/release.json, from which the builder writes snippets.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = new URL('../dist/cdn/', import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(js|css)$/.test(path))
  .sort();

const integrity = {};
const rows = [['dist/cdn', 'minified', 'gzip', 'brotli']];

for (const name of files) {
  const bytes = readFileSync(new URL(name, folder));
  integrity[name] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  if (name.includes('/') || name.endsWith('.css')) continue;
  const sizes = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(formatKilobytes);
  rows.push([name, ...sizes]);
}

writeFileSync(new URL('integrity.json', folder), `${JSON.stringify(integrity, null, 2)}\n`);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
writeFileSync(new URL('../builder/release.json', folder), `${JSON.stringify({ version, integrity }, null, 2)}\n`);

for (const [name, ...sizes] of rows) console.log(name.padEnd(28) + sizes.map((size) => size.padStart(10)).join(''));

function formatKilobytes({ length }) {
  return `${(length / 1000).toFixed(1)} kB`;
}
