import { splitLabel } from './article-words.js';
import { readPay } from './pay-phrases.js';

/** What stands before pay, and names no band. */
export const payLabel =
  /(?<!\p{L})(?:salar(?:y|ies)|pay|wages?|incomes?|earnings|compensation|ranges?|median|average|percentile|salaires?|rémunération|salarios?|sueldos?)(?!\p{L})|gehalt|gehälter|lohn|verdienst/iu;

/** Whether a line says what the whole career pays, "Pay: $22–$35 an hour", wherever it stands. */
export function isPayLine(text: string): boolean {
  const named = text.length <= 200 ? splitLabel(text) : undefined;
  return named !== undefined && payLabel.test(named.label) && readPay(named.rest) !== undefined;
}
