import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export interface Finished {
  code: number | null;
  out: string;
  error: string;
}

export const example = fileURLToPath(new URL('../../src/examples/clinical-care-coordinator.json', import.meta.url));
const bin = fileURLToPath(new URL('../../dist/cli/rungs.js', import.meta.url));

/** Runs the built command as a shell would, with `input` on its standard input. */
export function runRungs(args: string[], { input = '' as string | Uint8Array, cwd = tmpdir(), path = bin } = {}) {
  const child = spawn(process.execPath, [path, ...args], { cwd, env: { ...process.env, FORCE_COLOR: '' } });
  const finished: Finished = { code: null, out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (finished.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (finished.error += text));
  child.stdin.on('error', () => {}).end(input);
  return new Promise<Finished>((resolve) => child.on('close', (code) => resolve({ ...finished, code })));
}

/** A folder of its own, gone after the tests of the file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-cli-'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}
