import type { PayPeriod } from '../model/career.js';
import { findAmounts, tidyText } from './amounts.js';
import { readPeriodBehind } from './pay-periods.js';
import type { ImportOptions } from './reading.js';

/** What a table cell that should hold one amount holds. */
export interface CellFigure {
  value?: number;
  currency?: string;
  period?: PayPeriod;
  /** `110,000+`, or `#`: the figure goes on above. */
  isOpen?: boolean;
  isTopCoded?: boolean;
  /** The cell is empty, `*`, `-` or `n/a`. */
  isMissing?: boolean;
  /** The cell holds something else. */
  fault?: boolean;
}

/** Reads `68896`, `$68,896.00`, `£44k`, `110,000+`, `15,50 €`, `#` (BLS: above what is told) or `*` (not told). */
export function readFigureCell(cell: string, options: ImportOptions): CellFigure {
  if (/^\d{1,15}$/.test(cell)) return { value: Number(cell) };
  if (cell === '#') return { isOpen: true, isTopCoded: true };
  if (/^(?:|\*{1,3}|[-–—.…]{1,3}|n\/?a\.?|none|null|tbd|k\. ?a\.)$/i.test(cell)) return { isMissing: true };
  const words = tidyText(cell.slice(0, 200)).trim();
  const [amount, ...others] = findAmounts(words, options);
  if (!amount || others.length > 0) return { fault: true };
  const period = readPeriodBehind(words, amount.end);
  const rest = words.slice(0, amount.start) + words.slice(amount.end + (period?.length ?? 0));
  if (rest.trim() !== '') return { fault: true };
  return {
    value: amount.value,
    ...(amount.currency && { currency: amount.currency }),
    ...(period && { period: period.period }),
    ...(amount.hasPlus && { isOpen: true }),
  };
}
