import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Consumer } from './consumers.js';
import { root, unpackRungs } from './package.js';

// Outside of the project, where no package of ours can be found by accident; kept, so that a second run is quick.
export const home = join(tmpdir(), `rungs-consumers-${hash(root)}`);

/** Copies a consumer's files, installs what its lock file names unless it is there, and puts the packed library in. */
export function installConsumer({ name, sources = [] }: Consumer, tarball: string): string {
  const folder = join(home, name);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old !== 'node_modules') rmSync(join(folder, old), { recursive: true });
  copyConsumer(name, sources, folder);

  const lock = hash(readFileSync(join(folder, 'package-lock.json')));
  const stamp = join(folder, 'node_modules', `.installed-${lock}`);
  if (!existsSync(stamp)) {
    runNpm(folder, 'ci', '--no-audit', '--no-fund', '--ignore-scripts');
    writeFileSync(stamp, '');
  }
  unpackRungs(tarball, folder);
  return folder;
}

/** The files of a consumer, those it shares with others, and the documents. */
export function copyConsumer(name: string, sources: string[], folder: string): void {
  const here = join(root, 'test/consumers');
  for (const source of sources) cpSync(join(here, source), join(folder, 'src'), { recursive: true });
  cpSync(join(here, name), folder, { recursive: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  copyFileSync(join(here, 'documents.ts'), join(folder, 'src/documents.ts'));
}

/** Runs npm; where it fails, throws with what it said. */
export function runNpm(folder: string, ...words: string[]): void {
  const env = { ...process.env, ...quiet };
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed in ${folder}\n${stdout}\n${stderr}`);
}

/** Nobody is told that these were built. */
export const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  CI: '1',
};

function hash(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 12);
}
