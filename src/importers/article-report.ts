import { cutText } from '../model/limits.js';
import type { ImportIssue } from './reading.js';

/** Collects what an article says that could not be understood. */
export interface ArticleReport {
  issues: ImportIssue[];
  add(path: string, place: Place, expected: string, level?: ImportIssue['level']): void;
}

export interface Place {
  text: string;
  line: number;
}

/** Starts an empty report. */
export function createArticleReport(): ArticleReport {
  const issues: ImportIssue[] = [];
  return {
    issues,
    add(path, { text, line }, expected, level = 'warning') {
      const shown = text.length > 60 ? `${cutText(text, 60)}…` : text;
      const message = `expected ${expected}, received "${shown}"`;
      issues.push({ level, path, message, expected, received: `"${shown}"`, line, text: shown });
    },
  };
}
