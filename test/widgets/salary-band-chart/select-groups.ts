import type { PayPeriod } from '../../../src/model/career.js';
import { parseCareer } from '../../../src/model/parse.js';
import { standardWorkTime, type WorkTime } from '../../../src/model/pay.js';
import { Phrases } from '../../../src/text/phrases.js';
import { type PayGroup, selectPayGroups } from '../../../src/widgets/salary-band-chart/rows.js';
import '../../../src/text/locales/ar.js';
import '../../../src/text/locales/de.js';

interface Options {
  lang?: string;
  period?: PayPeriod;
  workTime?: WorkTime;
}

/** The groups a chart draws from a document's bands, in dollars where nothing else is said. */
export function selectGroups(
  salaryBands: object[],
  { lang = 'en', period = 'year', workTime = standardWorkTime }: Options = {},
): PayGroup[] {
  const { career } = parseCareer({ title: 'Nurse', currency: 'USD', salaryBands });
  if (!career) throw new Error('no document');
  return selectPayGroups(career, period, workTime, new Phrases(lang));
}

/** The first of them. */
export function selectGroup(salaryBands: object[], options?: Options): PayGroup {
  return selectGroups(salaryBands, options)[0] as PayGroup;
}
