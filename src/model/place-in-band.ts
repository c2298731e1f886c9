import type { PayFigures } from './pay.js';

/**
 * Where a salary lies in a band: in its lowest fifth (`bottom`), below 45 % (`lower`), up to 55 % (`middle`), `upper`,
 * in its highest fifth (`top`), outside (`below`, `above`), or in a stretch whose end is not stated (`open`).
 */
export type BandPlace = 'below' | 'bottom' | 'lower' | 'middle' | 'upper' | 'top' | 'open' | 'above';

/** Places a salary in a band; both ends belong to the band. Nothing if the band states no range. */
export function placeInBand(salary: number, figures: PayFigures): BandPlace | undefined {
  const { min, max, openEnded } = figures;
  if (!Number.isFinite(salary) || (min === undefined && max === undefined)) return undefined;
  if (min !== undefined && salary < min) return 'below';
  if (max !== undefined && salary > max) return openEnded ? 'open' : 'above';
  if (min === undefined || max === undefined) return 'open';
  const share = max > min ? (salary - min) / (max - min) : 0.5;
  if (share <= 0.2) return 'bottom';
  if (share < 0.45) return 'lower';
  if (share <= 0.55) return 'middle';
  return share < 0.8 ? 'upper' : 'top';
}
