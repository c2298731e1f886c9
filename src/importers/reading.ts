import type { Issue } from '../model/parse.js';
import type { CareerDocument } from '../model/schema.js';

/** What an importer may be told of a text. */
export interface ImportOptions {
  /** BCP 47 tag of the text's language: decides how 1.234,50 is read. Default: found in the text, else `en`. */
  lang?: string;
  /** ISO 4217 code for amounts that name no currency, and for `$` where it could be several. */
  currency?: string;
}

/** An issue with its place in the text that was read. */
export interface ImportIssue extends Issue {
  /** Counted from 1. */
  line?: number;
  /** What stands there, shortened. */
  text?: string;
}

/** What one format gives: a document that may still have faults, and what was not understood. */
export interface Reading {
  document: Partial<CareerDocument>;
  issues: ImportIssue[];
  /** Lines of items, such as `salaryBands[3]`: where what is later found wrong with them stands. */
  lines?: ReadonlyMap<string, number>;
}

/** One importer. Pure and never throwing: any text in, in time that grows with its length. */
export type Importer = (text: string, options: ImportOptions) => Reading;
