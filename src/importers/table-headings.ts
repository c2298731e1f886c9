import type { PayPeriod, Percentiles } from '../model/career.js';
import { readCurrency } from './currency-signs.js';
import { readPeriod } from './pay-periods.js';
import type { ImportOptions } from './reading.js';

export type FigureKey = 'min' | 'max' | 'median' | keyof Percentiles;
export type ColumnKey =
  | FigureKey
  | 'id'
  | 'title'
  | 'level'
  | 'pay'
  | 'openEnded'
  | 'currency'
  | 'period'
  | 'basis'
  | 'experience'
  | 'experienceMin'
  | 'experienceMax'
  | 'summary'
  | 'stage'
  | 'roles'
  | 'skill'
  | 'group'
  | 'target'
  | 'average';

/** What a column holds, and what its heading says of all its figures. */
export interface Column {
  key: ColumnKey;
  period?: PayPeriod;
  currency?: string;
}

/** What headings are called once words for pay, currencies and periods are taken out. */
const names: [ColumnKey, RegExp][] = [
  ['min', /^(?:min|minimum|low|lower|lowest|from|start|starting|floor|bottom|von|mindest|mindestens|desde|mínimo)$/],
  [
    'max',
    /^(?:max|maximum|high|higher|highest|upper|to|end|top|ceiling|cap|bis|höchst|höchstens|jusqu à|hasta|até|máximo)$/,
  ],
  ['median', /^(?:median|p50|pct ?50|50(?:th)?(?: (?:percentile|pct))?|percentile 50)$/],
  [
    'average',
    /^(?:mean|average|avg|mid|midpoint|mid point|middle|durchschnitt|moyen|moyenne|medio|promedio|médio|média)$/,
  ],
  ['p10', /^(?:p10|pct ?10|10(?:th)?(?: (?:percentile|pct))?|10\.? perzentil|percentile 10)$/],
  ['p25', /^(?:p25|pct ?25|25(?:th)?(?: (?:percentile|pct))?|25\.? perzentil|percentile 25|lower quartile|q1)$/],
  ['p75', /^(?:p75|pct ?75|75(?:th)?(?: (?:percentile|pct))?|75\.? perzentil|percentile 75|upper quartile|q3)$/],
  ['p90', /^(?:p90|pct ?90|90(?:th)?(?: (?:percentile|pct))?|90\.? perzentil|percentile 90)$/],
  ['openEnded', /^open ?ended$/],
  ['currency', /^(?:currency|currency code|ccy|währung)$/],
  ['period', /^(?:period|unit|per|frequency|interval|zeitraum)$/],
  ['basis', /^basis$/],
  [
    'experience',
    /^(?:(?:work |typical |required )?experience|experience (?:in )?years|years(?: of)?(?: experience)?|yoe|(?:berufs)?erfahrung|expérience|experiencia|(?:anos de )?experiência)$/,
  ],
  [
    'experienceMin',
    /^(?:min(?:imum)? (?:years(?: of)? )?(?:experience|years|yoe)|experience min(?:imum)?(?: years)?|years min(?:imum)?)$/,
  ],
  [
    'experienceMax',
    /^(?:max(?:imum)? (?:years(?: of)? )?(?:experience|years|yoe)|experience max(?:imum)?(?: years)?|years max(?:imum)?)$/,
  ],
  ['summary', /^(?:description|summary|details?|notes?|comments?|text|about|definition|beschreibung|descripción)$/],
  ['stage', /^(?:stage|phase)$/],
  ['roles', /^(?:roles|titles|job titles|other titles|typical roles)$/],
  ['skill', /^(?:skills?|skill name|competenc(?:y|e)|competencies|ability|capability|fähigkeit|kompetenz)$/],
  ['group', /^(?:group|category|area|theme|pillar|gruppe|bereich)$/],
  ['target', /^(?:target|target level|required level|expected level|rating|proficiency)$/],
  ['id', /^(?:id|slug|key)$/],
  [
    'title',
    /^(?:title|label|name|role|job|job title|position|occupation|occupation title|occ title|designation|titel|bezeichnung|stelle|beruf|poste|métier|puesto|cargo)$/,
  ],
  [
    'level',
    /^(?:level|level id|(?:career|job|experience|seniority) level|seniority|grade|job grade|rung|tier|rank|band|stufe|ebene|karrierestufe|niveau|nivel|nível|senioridade)$/,
  ],
];
const payWords =
  /\b(?:salary|salaries|pay|wages?|rates?|base|range|amounts?|compensation|earnings|income|value|bound|limit|gross|salaires?|rémunération|brut|brute|salarios?|sueldos?|bruto|remuneração|faixa salarial)\b|salários?|gehalts?|lohn|brutto/g;
/** Words that make a column one of pay, whatever else its heading says. */
const loosePay =
  /\b(?:salar(?:y|ies)|pay|wages?|earn(?:s|ings?)?|compensation|income|salaires?|rémunération|salarios?|sueldos?|salários?|salarial|remuneração)(?![\p{L}])|gehalt|gehälter|lohn|verdienst/iu;
const periodWords =
  /\b(?:annual|yearly|monthly|weekly|daily|hourly|per (?:year|annum|month|week|day|hour)|jährlich|monatlich)\b|\/ ?(?:yr|year|mo|month|wk|week|day|hr|hour|h)\b/g;

/** What a table heading stands for: `Minimum salary (USD)`, `A_PCT10`, `low`. Nothing if it is none of the usual. */
export function readHeading(heading: string, options: ImportOptions = {}): Column | undefined {
  const { words, said } = takeUnits(heading, options);
  const bare = words.replace(payWords, ' ').replace(/\s+/g, ' ').trim();
  const isPay = bare !== words || said.period !== undefined || said.currency !== undefined;
  const key = find(words) ?? find(bare) ?? (isPay && (bare === '' || bare === 'band') ? 'pay' : undefined);
  // A "salary band" is pay, a "band" a level.
  if (isPay && key === 'level' && bare === 'band') return { key: 'pay', ...said };
  return key && { key, ...said };
}

/** The same for a heading of more words that speaks of pay: "What nurses earn a month". */
export function guessHeading(heading: string, options: ImportOptions = {}): Column | undefined {
  return loosePay.test(heading.slice(0, 100)) ? { key: 'pay', ...takeUnits(heading, options).said } : undefined;
}

/** A heading in lower case without punctuation, and the period and currency that were in it. */
function takeUnits(heading: string, options: ImportOptions): { words: string; said: Omit<Column, 'key'> } {
  const said: Omit<Column, 'key'> = {};
  const words = heading
    .slice(0, 100)
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim()
    // BLS: A_ and H_ before a statistic mean annual and hourly.
    .replace(/^([ah]) (?=mean|median|pct)/, (_, letter: string) => (letter === 'a' ? 'annual ' : 'hourly '))
    .replace(periodWords, (word) => {
      const period = readPeriod(word.replace(/^\/ ?/, ''));
      if (period) said.period = period;
      return ' ';
    })
    .replace(/[$£€¥₹]|\b[a-z]{3}\b/g, (word) => {
      const isName = /^(?:min|max|low|top|end|cap|von|bis|avg|mid|pay|job|per|occ|pct|key|yoe|ccy)$/.test(word);
      const currency = isName ? undefined : readCurrency(word.toUpperCase(), options);
      if (!currency) return word;
      said.currency = currency;
      return ' ';
    });
  return { words: words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(), said };
}

function find(words: string): ColumnKey | undefined {
  return names.find(([, pattern]) => pattern.test(words))?.[0];
}
