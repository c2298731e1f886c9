import { type PayPeriod, payPeriods } from './career.js';

/** Where a reader says they stand, and where they want to go. Everything is optional; ids are the document's. */
export interface Profile {
  /** Id of the level they stand on. */
  level?: string;
  /** Id of the level they aim for. */
  target?: string;
  /** Years of experience. */
  years?: number;
  /** Ids of the degrees, licences and certificates they hold. */
  credentials?: readonly string[];
  /** What they are paid, in major units of the first salary band's currency, for one `payPeriod`. */
  pay?: number;
  /** Default: the period most salary bands are stated in. */
  payPeriod?: PayPeriod;
  /** Hours they work a week. */
  hoursPerWeek?: number;
}

const mostCredentials = 200;
const hoursInAWeek = 168;

/** A profile from JSON of any origin. What is no part of one is left out. */
export function readProfile(data: unknown): Profile {
  if (typeof data !== 'object' || data === null) return {};
  const { level, target, years, credentials, pay, payPeriod, hoursPerWeek } = data as Record<string, unknown>;
  const held = Array.isArray(credentials) ? credentials.filter((id): id is string => typeof id === 'string') : [];
  const period = payPeriods.find((each) => each === payPeriod);
  return {
    ...(typeof level === 'string' && level && { level }),
    ...(typeof target === 'string' && target && { target }),
    ...(isWithin(years, 0, 80) && { years }),
    ...(held.length > 0 && { credentials: [...new Set(held)].slice(0, mostCredentials) }),
    ...(isWithin(pay, 0, 1e12) && { pay }),
    ...(period && { payPeriod: period }),
    ...(isWithin(hoursPerWeek, 1, hoursInAWeek) && { hoursPerWeek }),
  };
}

function isWithin(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}
