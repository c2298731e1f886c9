import type { PayPeriod } from '../model/career.js';
import { describeValue } from '../model/issues.js';
import type { CareerDocument } from '../model/schema.js';
import { readCurrency } from './currency-signs.js';
import { type Node, numberOf, type Tell, textOf, type Value } from './json-ld-nodes.js';
import { readPeriod } from './pay-periods.js';
import { readPay } from './pay-phrases.js';
import type { ImportOptions } from './reading.js';

export type RawBand = NonNullable<CareerDocument['salaryBands']>[number];

const statistics = { percentile10: 'p10', percentile25: 'p25', percentile75: 'p75', percentile90: 'p90' } as const;
/** Names people give a `MonetaryAmount` that say what the figures are, not whose. */
const basisName =
  /^(?:base|basic|total|gross|median|average|estimated|annual|hourly)\b.{0,40}$|^(?:salary|pay|wages?)$/i;

/**
 * Reads a `MonetaryAmount`, a `MonetaryAmountDistribution`, a lone number or a text as a band of this title. A single
 * value is a range of one point; an average is read as nothing else.
 */
export function readSalary(
  { value, path }: Value,
  title: string,
  options: ImportOptions,
  tell: Tell,
): RawBand | undefined {
  if (typeof value !== 'object') return readBareSalary(value, path, title, options, tell);
  const band: RawBand = { title };
  const name = textOf(value, 'name');
  if (name && basisName.test(name)) band.basis = name;
  else if (name) band.title = name;
  const basis = textOf(value, 'disambiguatingDescription');
  const summary = textOf(value, 'description');
  if (basis) band.basis = basis;
  if (summary) band.summary = summary.split(/\n\s*\n/);

  readFigures(value, band, tell);
  for (const inner of value.values('value')) {
    if (typeof inner.value === 'object') readFigures(inner.value, band, tell);
    else if (band.min === undefined && band.max === undefined) readPoint(value, band, tell);
  }
  const units = [value, ...value.values('value').flatMap((one) => (typeof one.value === 'object' ? [one.value] : []))];
  const period = readUnit(units, tell);
  if (period) band.period = period;
  const currency = textOf(value, 'currency', 'priceCurrency') || textOf(units.at(-1)!, 'currency', 'unitCode');
  const code = currency ? readCurrency(currency, options) : undefined;
  if (currency && code !== currency) {
    const remedy = code ? `read as ${code}` : undefined;
    tell('warning', path, {
      expected: 'an ISO 4217 code',
      received: describeValue(currency),
      ...(remedy && { remedy }),
    });
  }
  if (currency) band.currency = code ?? currency.toUpperCase();
  else if (options.currency) band.currency = options.currency;
  const hasFigures = ['min', 'max', 'median', 'percentiles'].some((key) => key in band);
  if (!hasFigures)
    tell('warning', path, { expected: 'minValue and maxValue, a median or percentiles', received: 'none' });
  return hasFigures ? band : undefined;
}

function readBareSalary(
  value: string | number | boolean,
  path: string,
  title: string,
  options: ImportOptions,
  tell: Tell,
): RawBand | undefined {
  const pay = typeof value === 'string' ? readPay(`salary: ${value}`, options) : undefined;
  const expected = 'a MonetaryAmount';
  const received = describeValue(value);
  if (typeof value === 'number') {
    tell('warning', path, { expected, received, remedy: 'read as an amount without a period' });
    return { title, min: value, max: value, ...(options.currency && { currency: options.currency }) };
  }
  tell('warning', path, { expected, received, remedy: pay ? 'read as a phrase' : 'left out' });
  return pay && { title, ...pay };
}

function readFigures(node: Node, band: RawBand, tell: Tell): void {
  const min = numberOf(node, 'minValue', tell);
  const max = numberOf(node, 'maxValue', tell);
  const median = numberOf(node, 'median', tell);
  if (min !== undefined) band.min = min;
  if (max !== undefined) band.max = max;
  if (median !== undefined) band.median = median;
  for (const [key, name] of Object.entries(statistics)) {
    const figure = numberOf(node, key, tell);
    if (figure !== undefined) band.percentiles = { ...band.percentiles, [name]: figure };
  }
  const isQuantity = node.values('value').every(({ value }) => typeof value !== 'object');
  if (isQuantity && band.min === undefined && band.max === undefined) readPoint(node, band, tell);
}

function readPoint(node: Node, band: RawBand, tell: Tell): void {
  const value = numberOf(node, 'value', tell);
  if (value !== undefined) Object.assign(band, { min: value, max: value });
}

/** `unitText` on the value, or `duration` on the distribution; either is understood in the words of the other. */
function readUnit(nodes: Node[], tell: Tell): PayPeriod | undefined {
  for (const node of nodes) {
    for (const key of ['duration', 'unitText', 'unitCode']) {
      const [first] = node.values(key);
      if (!first || typeof first.value === 'object') continue;
      const word = String(first.value);
      const period = readPeriod(word);
      const isUsual =
        key === 'duration' ? /^P/.test(word) : key === 'unitCode' || /^(?:YEAR|MONTH|WEEK|DAY|HOUR)$/.test(word);
      const expected = key === 'duration' ? 'a duration such as P1Y or PT1H' : 'YEAR, MONTH, WEEK, DAY or HOUR';
      const received = describeValue(first.value);
      if (period && !isUsual) tell('warning', first.path, { expected, received, remedy: `read as ${period}` });
      if (period) return period;
      if (key === 'unitCode') continue;
      tell('warning', first.path, { expected, received });
      // Kept as written, for parseCareer to leave the figures out: they must not pass for yearly pay.
      return word as PayPeriod;
    }
  }
  return undefined;
}
