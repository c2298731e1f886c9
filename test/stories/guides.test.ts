import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseCareer } from '../../src/model/index.js';

const folder = new URL('../../stories/pages/guides/', import.meta.url);
const pageLanguages = readOptions(readFileSync(new URL('../guide.html', folder), 'utf8'));
const guides = new Map(
  readdirSync(folder).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object,
  ]),
);

/** Keys whose text is a name or code of the format, not of a language. */
const codeKeys = new Set(['id', 'to', 'kind', 'level', 'skills', 'requirement', 'codes', 'updated']);
/** Codes that differ from country to country. */
const localKeys = new Set(['lang', 'currency', 'region', 'period', 'url']);

test('there is one guide for each language of the page', () => {
  assert.ok(pageLanguages.length > 1);
  assert.deepEqual([...guides.keys()].sort(), pageLanguages.sort());
});

for (const [lang, guide] of guides)
  describe(`the guide in ${lang}`, () => {
    test('parses without any issue and names its language', () => {
      const { career, issues } = parseCareer(guide);
      assert.deepEqual(issues, []);
      assert.equal(career?.lang, lang);
    });

    test('is built like the English one, so that ticks survive a change of language', () => {
      assert.deepEqual(outlineOf(guide), outlineOf(guides.get('en')));
    });

    test('leaves no text empty', () => {
      assert.deepEqual(
        textsOf(guide).filter((text) => text.trim() !== text || text === ''),
        [],
      );
    });
  });

test('no two languages share a sentence', () => {
  const speakers = new Map<string, string>();
  const shared: string[] = [];
  for (const [lang, guide] of guides)
    for (const sentence of textsOf(guide).flatMap((text) => splitSentences(text, lang))) {
      const other = speakers.get(sentence) ?? lang;
      if (other !== lang) shared.push(`${other} and ${lang}: ${sentence}`);
      speakers.set(sentence, lang);
    }
  assert.deepEqual(shared, []);
});

/** The document with every text and number replaced by its type: what is left is ids, codes and shape. */
function outlineOf(value: unknown, key = ''): unknown {
  if (codeKeys.has(key) && !isListOfObjects(value)) return value;
  if (Array.isArray(value)) return value.map((item) => outlineOf(item));
  if (typeof value !== 'object' || value === null) return value === null || key === 'target' ? value : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, outlineOf(item, name)]));
}

/** Every text a reader sees. */
function textsOf(value: unknown, key = ''): string[] {
  if ((codeKeys.has(key) && !isListOfObjects(value)) || localKeys.has(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
}

/** `skills` is a list of ids on a level or step, and a list of skills on the document. */
function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === 'object');
}

function splitSentences(text: string, lang: string): string[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ segment }) => segment.trim());
}

function readOptions(html: string): string[] {
  return Array.from(html.matchAll(/<option value="([a-z]{2})"/g), ([, lang]) => lang!);
}
