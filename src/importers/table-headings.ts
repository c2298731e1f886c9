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
  ['min', /^(?:min|minimum|low|lower|lowest|from|start|starting|floor|bottom|von|mindest|mindestens)$/],
  ['max', /^(?:max|maximum|high|higher|highest|upper|to|end|top|ceiling|cap|bis|höchst|höchstens)$/],
  ['median', /^(?:median|p50|pct ?50|50(?:th)?(?: (?:percentile|pct))?|percentile 50)$/],
  ['average', /^(?:mean|average|avg|mid|midpoint|mid point|middle|durchschnitt)$/],
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
    /^(?:experience|experience (?:in )?years|years(?: of)?(?: experience)?|yoe|berufserfahrung|erfahrung)$/,
  ],
  [
    'experienceMin',
    /^(?:min(?:imum)? (?:years(?: of)? )?(?:experience|years|yoe)|experience min(?:imum)?(?: years)?|years min(?:imum)?)$/,
  ],
  [
    'experienceMax',
    /^(?:max(?:imum)? (?:years(?: of)? )?(?:experience|years|yoe)|experience max(?:imum)?(?: years)?|years max(?:imum)?)$/,
  ],
  ['summary', /^(?:description|summary|details?|notes?|comments?|text|about|definition|beschreibung)$/],
  ['stage', /^(?:stage|phase)$/],
  ['roles', /^(?:roles|titles|job titles|other titles|typical roles)$/],
  ['skill', /^(?:skills?|skill name|competenc(?:y|e)|competencies|ability|capability|fähigkeit|kompetenz)$/],
  ['group', /^(?:group|category|area|theme|pillar|gruppe|bereich)$/],
  ['target', /^(?:target|target level|required level|expected level|rating|proficiency)$/],
  ['id', /^(?:id|slug|key)$/],
  [
    'title',
    /^(?:title|label|name|role|job|job title|position|occupation|occupation title|occ title|designation|titel|bezeichnung|stelle|beruf)$/,
  ],
  [
    'level',
    /^(?:level|level id|career level|job level|grade|job grade|rung|tier|rank|band|stufe|ebene|karrierestufe)$/,
  ],
];
const payWords =
  /\b(?:salary|salaries|pay|wages?|rates?|base|range|amounts?|compensation|earnings|income|value|bound|limit|gross)\b|gehalts?|lohn/g;
const periodWords =
  /\b(?:annual|yearly|monthly|weekly|daily|hourly|per (?:year|annum|month|week|day|hour)|jährlich|monatlich)\b|\/ ?(?:yr|year|mo|month|wk|week|day|hr|hour|h)\b/g;

/** What a table heading stands for: `Minimum salary (USD)`, `A_PCT10`, `low`. Nothing if it is none of the usual. */
export function readHeading(heading: string, options: ImportOptions = {}): Column | undefined {
  let words = heading
    .slice(0, 100)
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
  const column: Omit<Column, 'key'> = {};
  // BLS: A_ and H_ before a statistic mean annual and hourly.
  words = words.replace(/^([ah]) (?=mean|median|pct)/, (_, letter: string) => (letter === 'a' ? 'annual ' : 'hourly '));
  words = words.replace(periodWords, (word) => {
    const period = readPeriod(word.replace(/^\/ ?/, ''));
    if (period) column.period = period;
    return ' ';
  });
  words = words.replace(/[$£€¥₹]|\b[a-z]{3}\b/g, (word) => {
    const isName = /^(?:min|max|low|top|end|cap|von|bis|avg|mid|pay|job|per|occ|pct|key|yoe|ccy)$/.test(word);
    const currency = isName ? undefined : readCurrency(word.toUpperCase(), options);
    if (!currency) return word;
    column.currency = currency;
    return ' ';
  });
  words = words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const bare = words.replace(payWords, ' ').replace(/\s+/g, ' ').trim();
  const isPay = bare !== words || column.period !== undefined || column.currency !== undefined;
  const key = find(words) ?? find(bare) ?? (isPay && (bare === '' || bare === 'band') ? 'pay' : undefined);
  // A "salary band" is pay, a "band" a level.
  if (isPay && key === 'level' && bare === 'band') return { key: 'pay', ...column };
  return key && { key, ...column };
}

function find(words: string): ColumnKey | undefined {
  return names.find(([, pattern]) => pattern.test(words))?.[0];
}
