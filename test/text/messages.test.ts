import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { en } from '../../src/text/en.js';
import { type Messages, messagesFor, registerMessages } from '../../src/text/messages.js';

const locales = readdirSync(new URL('../../src/text/locales/', import.meta.url))
  .map((name) => name.replace('.ts', ''))
  .filter((name) => name !== 'all');

/** Every text of an entry: one, or one for each plural form. */
function listForms(entry: Messages[keyof Messages]): string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

function listHoles(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name as string))].sort();
}

describe('messagesFor', () => {
  test('finds the closest registered language', () => {
    const [swiss, romansh] = [
      { ...en, year: 'Joor' },
      { ...en, year: 'onn' },
    ];
    registerMessages('rm', romansh);
    registerMessages('rm-CH', swiss);
    assert.equal(messagesFor('rm-CH-rumgr')?.year, 'Joor');
    assert.equal(messagesFor('RM-AT')?.year, 'onn');
    assert.equal(messagesFor('rmy'), undefined);
    assert.equal(messagesFor(''), undefined);
  });
});

for (const lang of locales) {
  describe(`the words of ${lang}`, async () => {
    const module = (await import(`../../src/text/locales/${lang}.js`)) as Record<string, Messages>;
    const words = module[lang] as Messages;

    test('are registered under their language', () => assert.equal(messagesFor(lang), words));

    test('are as many as in English', () => {
      assert.deepEqual(Object.keys(words).sort(), Object.keys(en).sort());
    });

    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;

    for (const key of Object.keys(en) as (keyof Messages)[]) {
      test(`${key} has the same values to put in as in English`, () => {
        const wanted = [...new Set(listForms(en[key]).flatMap(listHoles))];
        const isPlural = typeof en[key] !== 'string';
        assert.equal(typeof words[key], typeof en[key]);
        for (const form of listForms(words[key])) {
          // A form for one or two often says the number in words.
          const missing = wanted.filter((hole) => !(isPlural && hole === 'n'));
          assert.deepEqual(
            listHoles(form).filter((hole) => !wanted.includes(hole)),
            [],
            form,
          );
          assert.deepEqual(
            missing.filter((hole) => !listHoles(form).includes(hole)),
            [],
            form,
          );
          // What stands between words is spaces, or nothing.
          if (key.endsWith('Gap')) continue;
          assert.equal(form, form.trim());
          assert.notEqual(form, '');
        }
      });
    }

    test('have plural forms of that language only', () => {
      for (const entry of Object.values(words)) {
        if (typeof entry === 'string') continue;
        for (const form of Object.keys(entry)) assert.ok((categories as string[]).includes(form), form);
        assert.match(entry.other, /\{n\}/);
      }
    });
  });
}
