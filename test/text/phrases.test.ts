import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PayFigures } from '../../src/model/pay.js';
import { Phrases, type Strings } from '../../src/text/phrases.js';
import '../../src/text/locales/all.js';
import { sayPay, sayPer } from '../../src/text/pay-words.js';
import { sayExperience } from '../../src/text/time-words.js';

const english = new Phrases('en');
const german = new Phrases('de');
const arabic = new Phrases('ar');

describe('the language of phrases', () => {
  const table: [string | undefined, string, string][] = [
    ['de', 'de', 'Jahr'],
    ['de-AT', 'de-AT', 'Jahr'],
    ['DE-at-1996', 'de-AT-1996', 'Jahr'],
    ['tlh', 'tlh', 'Year'],
    ['english_us', 'en', 'Year'],
    ['<b>', 'en', 'Year'],
    [undefined, 'en', 'Year'],
  ];
  for (const [tag, lang, year] of table) {
    test(`${tag} writes numbers as ${lang} and says ${year}`, () => {
      const phrases = new Phrases(tag);
      assert.deepEqual([phrases.lang, phrases.say('year')], [lang, year]);
    });
  }
});

describe('say', () => {
  test('puts values in, numbers as the language writes them', () => {
    assert.equal(english.say('yearsFrom', { n: 1234.5 }), '1,234.5 years and more');
    assert.equal(german.say('yearsFrom', { n: 1234.5 }), 'ab 1.234,5 Jahren');
  });

  test('leaves a hole that no value fills', () => {
    assert.equal(english.say('source'), 'Source: {name}');
  });

  test('does not look for holes in values', () => {
    assert.equal(english.say('overlap', { n: 2, from: '{to}', to: '$&' }), '2 bands overlap between {to} and $&.');
  });

  test('chooses the plural form by n', () => {
    const years = (phrases: Phrases) => [0, 1, 2, 3, 11].map((n) => phrases.say('years', { n }));
    assert.deepEqual(years(english), ['0 years', '1 year', '2 years', '3 years', '11 years']);
    assert.deepEqual(years(german), ['0 Jahre', '1 Jahr', '2 Jahre', '3 Jahre', '11 Jahre']);
    assert.deepEqual(years(new Phrases('ar')).slice(1, 4), ['سنة واحدة', 'سنتان', '3 سنوات']);
  });

  test('ends a sentence with one full stop', () => {
    assert.equal(english.say('widest', { title: 'X' }), 'X has the widest range.');
    assert.equal(english.say('yourPayIs', { pay: '5', places: 'at Acme Inc.' }), 'Your pay, 5: at Acme Inc.');
    // Arabic amounts end in an abbreviation and a mark of direction.
    assert.equal(arabic.say('source', { name: 'ر.س.\u200f' }), 'المصدر: ر.س.\u200f');
    const ended = new Phrases('ar', { source: '{name}.' });
    assert.equal(ended.say('source', { name: 'ر.س.\u200f' }), 'ر.س.\u200f');
    assert.equal(ended.say('source', { name: 'Acme Inc.' }), '\u2068Acme Inc.\u2069');
  });

  test('keeps a text that runs the other way to itself, and no other', () => {
    assert.equal(english.say('widest', { title: 'ممرضة' }), '\u2068ممرضة\u2069 has the widest range.');
    assert.equal(english.list(['Nurse', 'ممرضة']), 'Nurse and \u2068ممرضة\u2069');
    assert.equal(arabic.say('source', { name: 'Nurse (ICU)' }), 'المصدر: \u2068Nurse (ICU)\u2069');
    for (const name of ['ممرضة', 'ممرضة ICU', '2–5', '\u200f35,000\u00a0US$'])
      assert.equal(arabic.say('source', { name }), `المصدر: ${name}`);
    for (const name of ['Nurse', '看護師', '$35,000']) assert.equal(english.say('source', { name }), `Source: ${name}`);
  });

  test('keeps an ellipsis', () => {
    assert.equal(new Phrases('en', { loading: 'One moment...' }).say('loading'), 'One moment...');
  });
});

describe('own words', () => {
  const say = (own: unknown, key: 'year' | 'years' = 'year', n = 2) =>
    new Phrases('en', own as Strings).say(key, { n, title: 'T' });

  test('stand in for ours, the rest stays', () => {
    const phrases = new Phrases('de', { year: 'per annum' });
    assert.deepEqual([phrases.say('year'), phrases.say('month')], ['per annum', 'Monat']);
  });

  test('may be plural or not, whatever ours are', () => {
    assert.equal(say({ years: '{n} y' }, 'years'), '2 y');
    assert.equal(say({ year: { one: 'year', other: 'years' } }), 'years');
    assert.equal(say({ years: { one: 'one', other: '{n} y' } }, 'years', 1), 'one');
  });

  test('may be numbers, or nothing to say', () => {
    assert.equal(say({ year: 365 }), '365');
    assert.equal(say({ year: '' }), '');
  });

  const unsayable: unknown[] = [
    undefined,
    null,
    true,
    Symbol('year'),
    () => 'year',
    {},
    [],
    { one: 'a' },
    { other: { toString: 1 } },
    Object.create(null),
    { toString: 1 },
  ];
  for (const word of unsayable) {
    test(`that cannot be said give way to ours: ${typeof word} ${JSON.stringify(word)}`, () => {
      assert.equal(say({ year: word }), 'Year');
      assert.equal(say({ years: word }, 'years'), '2 years');
    });
  }

  for (const own of [null, undefined, 42, 'words', []]) {
    test(`that are no words at all are ignored: ${JSON.stringify(own)}`, () => assert.equal(say(own), 'Year'));
  }

  test('cannot reach what every object has', () => {
    assert.equal(say({ year: '{constructor} {toString} {title}' }), '{constructor} {toString} T');
  });
});

describe('experience', () => {
  const table: [Parameters<typeof sayExperience>[1], string, string][] = [
    [{ min: 2, max: 5 }, '2–5 years', '2–5 Jahre'],
    [{ min: 0, max: 2 }, '0–2 years', '0–2 Jahre'],
    [{ min: 1, max: 1 }, '1 year', '1 Jahr'],
    [{ min: 5, max: null }, '5 years and more', 'ab 5 Jahren'],
    [{ max: 2 }, 'up to 2 years', 'bis 2 Jahre'],
    [{ min: 0 }, '', ''],
    [{}, '', ''],
    [undefined, '', ''],
  ];
  for (const [range, inEnglish, inGerman] of table) {
    test(JSON.stringify(range) ?? 'none', () => {
      assert.deepEqual([sayExperience(english, range), sayExperience(german, range)], [inEnglish, inGerman]);
    });
  }
});

describe('pay', () => {
  const table: [Partial<PayFigures>, string, string][] = [
    [{ min: 1, max: 2 }, '1 to 2', '1 bis 2'],
    [{ min: 1, max: 2, openEnded: true }, '1 to 2 or more', '1 bis 2 oder mehr'],
    [{ min: 1, openEnded: true }, '1 or more', 'ab 1'],
    [{ max: 2, openBelow: true }, 'up to 2', 'bis 2'],
    [{ max: 2, openBelow: true, openEnded: true }, '2 or more', 'ab 2'],
    [{ min: 2, max: 2 }, '2', '2'],
    [{ min: 2, max: 2, openEnded: true }, '2 or more', 'ab 2'],
    [{ median: 3 }, 'median 3', 'Median 3'],
    [{ median: 3, p10: 1, p90: 5 }, '1 to 5', '1 bis 5'],
    [{ p25: 2, p75: 4 }, '2 to 4', '2 bis 4'],
    [{}, 'Pay not stated', 'Keine Angabe zum Gehalt'],
  ];
  for (const [figures, inEnglish, inGerman] of table) {
    test(JSON.stringify(figures), () => {
      const all = { openEnded: false, openBelow: false, ...figures };
      assert.deepEqual([sayPay(english, all, String), sayPay(german, all, String)], [inEnglish, inGerman]);
    });
  }

  test('is said for every period', () => {
    const say = (phrases: Phrases) =>
      (['year', 'month', 'week', 'day', 'hour'] as const).map((period) => sayPer(phrases, period, '5 €'));
    assert.deepEqual(say(english), ['5 € a year', '5 € a month', '5 € a week', '5 € a day', '5 € an hour']);
    assert.deepEqual(say(german), [
      '5 € im Jahr',
      '5 € im Monat',
      '5 € in der Woche',
      '5 € am Tag',
      '5 € in der Stunde',
    ]);
  });
});

/** The parts as the widgets put them together, so that each language is read in whole sentences. */
const sentences: Record<string, (phrases: Phrases) => string> = {
  span: (phrases) =>
    phrases.say('spanRange', {
      bands: phrases.say('payBands', { n: 5 }),
      span: sayPer(phrases, 'year', sayPay(phrases, { min: 1, max: 2, openEnded: true, openBelow: false }, String)),
    }),
  'own pay': (phrases) => phrases.say('yourPayIs', { pay: '5', places: phrases.say('insideTop', { title: 'Junior' }) }),
  gap: (phrases) =>
    phrases.say('gap', {
      from: 'Junior',
      to: 'Senior',
      list: phrases.list([
        phrases.say('gapRungs', { n: 2 }),
        phrases.say('gapPay', { pay: sayPer(phrases, 'month', '9') }),
      ]),
    }),
  'one level': (phrases) => phrases.say('oneRung', { first: 'Junior' }),
  'own pay in a plan': (phrases) =>
    phrases.sentences(phrases.say('ownPay', { pay: '5' }), '', phrases.say('payInside', { level: 'Junior' })),
  part: (phrases) => phrases.labelled('A', phrases.list(['B', 'C', 'D'])),
  steps: (phrases) => phrases.say('stepsSkipped', { tally: phrases.say('stepsDone', { done: 3, n: 6 }), n: 1 }),
  experience: (phrases) =>
    [{ min: 2, max: 5 }, { min: 1 }, { max: 2 }].map((range) => sayExperience(phrases, range)).join(' · '),
};

const spoken: Record<string, Record<keyof typeof sentences, string>> = {
  es: {
    span: '5 bandas salariales, de 1 a 2 o más al año.',
    'own pay': 'Su salario, 5: dentro de Junior, cerca del máximo.',
    gap: 'De Junior a Senior: 2 peldaños más arriba y un salario inicial superior en 9 al mes.',
    'one level': '1 nivel, Junior.',
    'own pay in a plan': 'Su salario: 5. Está dentro del salario de Junior.',
    part: 'A: B, C y D',
    steps: '3 de 6 pasos hechos, omitidos: 1',
    experience: '2–5 años · 1 año o más · hasta 2 años',
  },
  fr: {
    span: '5 fourchettes de salaire, de 1 à 2 ou plus par an.',
    'own pay': 'Votre salaire, 5\u202f: dans la fourchette Junior, près du haut.',
    gap: 'Entre «\u202fJunior\u202f» et «\u202fSenior\u202f»\u202f: 2 échelons d’écart et un salaire de départ supérieur de 9 par mois.',
    'one level': '1 niveau, Junior.',
    'own pay in a plan': 'Votre salaire\u202f: 5. C’est dans la fourchette de «\u202fJunior\u202f».',
    part: 'A\u202f: B, C et D',
    steps: 'Étapes faites\u202f: 3 sur 6, passées\u202f: 1',
    experience: '2–5 ans · 1 an et plus · jusqu’à 2 ans',
  },
  pt: {
    span: '5 faixas salariais, de 1 a 2 ou mais por ano.',
    'own pay': 'Seu salário, 5: dentro de Junior, perto do máximo.',
    gap: 'De Junior a Senior: 2 degraus acima e uma remuneração inicial maior em 9 por mês.',
    'one level': '1 nível, Junior.',
    'own pay in a plan': 'Seu salário: 5. Está dentro da remuneração de Junior.',
    part: 'A: B, C e D',
    steps: '3 de 6 passos concluídos, ignorados: 1',
    experience: '2–5 anos · 1 ano ou mais · até 2 anos',
  },
  hi: {
    span: '5 वेतन बैंड, 1 से 2 या अधिक प्रति वर्ष।',
    'own pay': 'आपका वेतन, 5: Junior के भीतर, ऊपरी सिरे के पास।',
    gap: 'Junior से Senior तक: 2 स्तर ऊपर और 9 प्रति माह अधिक से शुरू होने वाला वेतन।',
    'one level': '1 स्तर, Junior।',
    'own pay in a plan': 'आपका वेतन: 5। यह Junior के वेतन के दायरे में है।',
    part: 'A: B, C, और D',
    steps: 'पूरे हुए कदम: 6 में से 3, छोड़े गए: 1',
    experience: '2–5 वर्ष · 1 वर्ष या अधिक · 2 वर्ष तक',
  },
  ja: {
    span: '5件の給与レンジ、1～2以上（年額）。',
    'own pay': 'あなたの給与（5）：「Junior」の範囲内、上限の近く。',
    gap: '「Junior」から「Senior」まで：2段上、下限が9（月額）高い給与。',
    'one level': '全1段階、「Junior」のみ。',
    'own pay in a plan': 'あなたの給与：5。「Junior」の給与の範囲内です。',
    part: 'A：B、C、D',
    steps: '6ステップ中3ステップ完了、1ステップをスキップ',
    experience: '2～5年 · 1年以上 · 2年まで',
  },
  zh: {
    span: '5 个薪酬区间，1 至 2 或更高（每年）。',
    'own pay': '你的薪酬（5）：在“Junior”区间内，接近上限。',
    gap: '从“Junior”到“Senior”相差 2 个级别和9（每月）的起薪。',
    'one level': '1 个级别：“Junior”。',
    'own pay in a plan': '你的薪酬：5。在“Junior”的薪酬范围内。',
    part: 'A：B、C和D',
    steps: '已完成 3 / 6 步，跳过 1 步',
    experience: '2–5 年 · 1 年以上 · 不超过 2 年',
  },
};

describe('whole sentences', () => {
  for (const [lang, expected] of Object.entries(spoken)) {
    const phrases = new Phrases(lang);
    for (const [name, say] of Object.entries(sentences))
      test(`${name} in ${lang}`, () => assert.equal(say(phrases), expected[name]));
  }
});
