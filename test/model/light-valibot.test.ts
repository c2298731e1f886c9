import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { parseCareer } from '../../src/model/parse.js';
import * as fixtures from '../fixtures/index.js';
import { anyInput } from './any-input.js';

const locate = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The model as the CDN files hold it.
const { outputFiles } = await build({
  entryPoints: [locate('../../src/model/parse.ts')],
  bundle: true,
  format: 'esm',
  write: false,
  alias: { valibot: locate('../../.build/light-valibot.mjs') },
});
const code = outputFiles[0]!.text;
const light = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { parseCareer: typeof parseCareer };

describe('the stand-in for Valibot in the CDN files', () => {
  test('is no Valibot', () => assert.doesNotMatch(code, /_addIssue/));

  for (const [name, document] of Object.entries(fixtures))
    test(`reads the fixture ${name} as Valibot does`, () =>
      assert.deepEqual(light.parseCareer(document), parseCareer(document)));

  test('reads anything as Valibot does', () => {
    const check = fc.property(anyInput, (input) => assert.deepEqual(light.parseCareer(input), parseCareer(input)));
    fc.assert(check, { numRuns: 1500 });
  });
});
