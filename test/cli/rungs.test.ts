import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { example, makeFolder, runRungs } from './run-rungs.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const commands = ['import', 'check', 'export', 'render'];

describe('rungs', () => {
  test('is the bin of the package', () => {
    assert.deepEqual(manifest.bin, { rungs: './dist/cli/rungs.js' });
    const built = readFileSync(new URL('../../dist/cli/rungs.js', import.meta.url), 'utf8');
    assert.ok(built.startsWith('#!/usr/bin/env node\n'));
  });

  test('without words: help on standard error, wrong usage', async () => {
    const { code, out, error } = await runRungs([]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /^rungs turns career articles into/);
  });

  test('--help: help on standard output, with every command', async () => {
    const { code, out, error } = await runRungs(['--help']);
    assert.deepEqual([code, error], [0, '']);
    for (const command of commands) assert.match(out, new RegExp(`^ {2}${command} `, 'm'));
  });

  test('--version: the version', async () => {
    assert.deepEqual(await runRungs(['--version']), { code: 0, out: `${manifest.version}\n`, error: '' });
  });

  test('an unknown command is wrong usage', async () => {
    const error = 'rungs: no such command: toString\nTry: rungs --help\n';
    assert.deepEqual(await runRungs(['toString']), { code: 2, out: '', error });
  });

  for (const command of commands) {
    test(`${command} --help: usage, exit codes and examples`, async () => {
      const { code, out, error } = await runRungs([command, '--help']);
      assert.deepEqual([code, error], [0, '']);
      assert.match(out, new RegExp(`^Usage: rungs ${command} FILE…`, 'm'));
      assert.match(out, /^Exit codes: 0 .*, 1 .*, 2 wrong usage$/m);
      assert.match(out, new RegExp(`^Examples:\\n {2}rungs ${command} `, 'm'));
      assert.equal((await runRungs(['help', command])).out, out);
    });

    test(`${command} without a file is wrong usage`, async () => {
      const error = `rungs ${command}: no FILE given; - is standard input\nTry: rungs ${command} --help\n`;
      assert.deepEqual(await runRungs([command]), { code: 2, out: '', error });
    });

    test(`${command} with an unknown option is wrong usage`, async () => {
      const { code, out, error } = await runRungs([command, 'a.json', '--nope']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, new RegExp(`^rungs ${command}: Unknown option '--nope'`));
    });

    test(`${command} cannot read standard input twice`, async () => {
      const { code, error } = await runRungs([command, '-', '-']);
      assert.equal(code, 2);
      assert.match(error, /standard input can be read only once/);
    });
  }

  test('runs through the link that npm makes', async () => {
    const link = join(makeFolder(), 'rungs');
    symlinkSync(fileURLToPath(new URL('../../dist/cli/rungs.js', import.meta.url)), link);
    assert.equal((await runRungs(['check', example], { path: link })).code, 0);
    assert.equal((await runRungs([], { path: link })).code, 2);
  });
});
