import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';

/**
 * Compares text with test/snapshots/<name>.txt. `npm test -- --update-snapshots` writes what differs or is missing;
 * read it before you commit it. A name may be compared more than once in a run: all must be equal.
 */
export async function compareSnapshot(name: string, text: string): Promise<void> {
  const stored = await executeServerCommand<string | null, { name: string; text: string }>('compare-snapshot', {
    name,
    text,
  });
  if (stored === null)
    throw new Error(`no snapshot ${name}: run npm test -- --update-snapshots and read what it wrote`);
  expect(text, `test/snapshots/${name}.txt`).to.equal(stored);
}
