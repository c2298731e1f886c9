import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCurrency, isDate, isLanguage, isSafeUrl } from '../../src/model/codes.js';

function check(is: (text: string) => boolean, yes: string[], no: string[]) {
  describe(is.name, () => {
    for (const text of yes) it(`takes ${JSON.stringify(text)}`, () => assert.equal(is(text), true));
    for (const text of no) it(`refuses ${JSON.stringify(text)}`, () => assert.equal(is(text), false));
  });
}

check(isCurrency, ['USD', 'EUR', 'JPY'], ['usd', 'QQQ', 'US', '$', '']);
check(isLanguage, ['en', 'de-AT', 'zh-Hant-TW', 'ar'], ['', 'english language', 'e', 'en_US']);
check(
  isDate,
  ['2026', '2026-11', '2026-11-01', '2024-02-29'],
  ['2026-13', '2026-02-29', '11/2026', 'soon', '2026-11-01T00:00'],
);
check(
  isSafeUrl,
  ['https://example.org/a?b#c', 'http://localhost', 'HTTPS://EXAMPLE.ORG', 'mailto:a@example.org'],
  [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://x',
    '/path',
    '//host',
    '',
  ],
);
