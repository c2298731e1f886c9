import type { Issue } from './issues.js';

/** One line about an issue: `salaryBands[3].min: expected a number of 0 or more, received "competitive"`. */
export function formatIssue(issue: Issue): string {
  return `${issue.path}: ${issue.message}`;
}
