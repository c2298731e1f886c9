import type { RawBand } from './article-document.js';
import type { ArticleReport } from './article-report.js';
import type { ImportOptions } from './reading.js';

/** What reading pay needs besides the text. */
export interface PayContext {
  /** Bands go here. */
  list: RawBand[];
  /** The title of the career: what pay without another name is for. */
  career: string;
  options: ImportOptions;
  report: ArticleReport;
}
