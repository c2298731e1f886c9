import type { PayPeriod } from '../../model/career.js';
import { summarizePay } from '../../model/compare-pay.js';
import { hasFigures, type WorkTime } from '../../model/pay.js';
import { moneyOf, sayPay, sayPer } from '../../text/pay-words.js';
import type { Phrases } from '../../text/phrases.js';
import type { PayGroup } from './rows.js';

/** The point of the drawing in two or three sentences: how many bands, from where to where, what overlaps. */
export function summarizeGroup(group: PayGroup, period: PayPeriod, phrases: Phrases): string {
  const money = moneyOf(phrases, group.currency, group.digits);
  const titleOf = (id: string) => group.rows.find((row) => row.id === id)?.title ?? '';
  const { lowest, highest, openEnded, widest, overlaps } = summarizePay(group.rows);
  const span = sayPer(
    phrases,
    period,
    sayPay(phrases, { min: lowest, max: highest, openEnded, openBelow: false }, money),
  );
  const bands = phrases.say('payBands', { n: group.rows.length });
  const isStated = group.rows.some(({ figures }) => hasFigures(figures));
  return phrases.sentences(
    phrases.say(!isStated ? 'bandsOnly' : lowest !== highest ? 'spanRange' : 'spanOpen', { bands, span }),
    overlaps && phrases.say('overlap', { n: overlaps.ids.length, from: money(overlaps.from), to: money(overlaps.to) }),
    widest !== undefined && group.rows.length > 2 && phrases.say('widest', { title: titleOf(widest) }),
  );
}

/** "Converted for 40 hours a week and 52 weeks a year", where any conversion was made. */
export function sayAssumptions(used: (keyof WorkTime)[], workTime: WorkTime, phrases: Phrases): string {
  if (used.length === 0) return '';
  const parts = used.map((part) => phrases.say(part, { n: workTime[part] }));
  return phrases.say('assuming', { list: phrases.list(parts) });
}
