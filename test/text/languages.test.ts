import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { loadMessages } from '../../src/text/languages.js';
import { messagesFor } from '../../src/text/messages.js';

const languages = readdirSync(new URL('../../src/text/', import.meta.url))
  .filter((name) => /^[a-z]{2}\.ts$/.test(name) && name !== 'en.ts')
  .map((name) => name.replace('.ts', ''));

describe('loadMessages', () => {
  for (const lang of languages)
    test(`knows where the words of ${lang} are`, async () => {
      assert.equal(messagesFor(lang), undefined);
      await loadMessages(`${lang}-419`);
      assert.ok(messagesFor(lang));
      assert.equal(loadMessages(lang), undefined, 'nothing more to wait for');
    });

  test('has nothing to wait for where there are no words', () => {
    for (const tag of [undefined, '', 'en', 'tlh', 'constructor', '__proto__', '-'])
      assert.equal(loadMessages(tag), undefined);
  });
});
