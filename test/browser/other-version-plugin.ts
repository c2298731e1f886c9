import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner';
import { version } from '../../src/ui/version.js';

/** The version of what stands under `/other-version/`. */
export const otherVersion = '99.0.0';

const folder = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Test runner plugin: serves dist/ a second time under `/other-version/`, as a build of another version. */
export function otherVersionPlugin(): TestRunnerPlugin {
  return {
    name: 'other-version',
    async serve({ path }) {
      const file = /^\/other-version\/([\w./-]+\.js)$/.exec(path)?.[1];
      if (!file || file.includes('..')) return undefined;
      const code = await readFile(folder + file, 'utf8');
      return { body: code.replaceAll(`"${version}"`, `"${otherVersion}"`), type: 'js' };
    },
  };
}
