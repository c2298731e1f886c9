// What `dist/cdn/rungs.js` gives a page: every tag, and what a page without a build step may want of the library.
import './define.js';

export { formatIssue } from './model/format-issue.js';
export { registerMessages } from './text/messages.js';
export { CareerElement } from './ui/career-element.js';
export { careerState, resetProgress } from './ui/page-career-state.js';
