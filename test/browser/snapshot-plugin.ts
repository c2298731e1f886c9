import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner';

const folder = fileURLToPath(new URL('../snapshots/', import.meta.url));

export interface Snapshots {
  plugin: TestRunnerPlugin<{ name: string; text: string }>;
  /** Names of the snapshots nothing asked for, once the run is over. Updating deletes them. */
  settleUnused(): string[];
}

/** Keeps test/snapshots/ for one test run. `isWhole` where every test file runs, so that unused ones show. */
export function keepSnapshots(options: { isUpdate: boolean; isWhole: boolean }): Snapshots {
  const used = new Set<string>();

  return {
    plugin: {
      name: 'snapshots',
      executeCommand({ command, payload }) {
        if (command !== 'compare-snapshot' || !payload) return;
        const { name, text } = payload;
        if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(name)) throw new Error(`not a snapshot name: ${name}`);
        // Written once a run: drawn on the client and hydrated, a widget must give the same.
        if (options.isUpdate && !used.has(name)) write(pathOf(name), text);
        used.add(name);
        return existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : null;
      },
    },
    settleUnused() {
      const unused = options.isWhole ? listNames().filter((name) => !used.has(name)) : [];
      if (!options.isUpdate) return unused;
      for (const name of unused) rmSync(pathOf(name));
      return [];
    },
  };
}

function pathOf(name: string): string {
  return join(folder, `${name}.txt`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function listNames(): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
  return paths.map((path) => path.slice(0, -'.txt'.length).replaceAll('\\', '/'));
}
