import './widgets/career-faq/define.js';
import './widgets/career-guide/define.js';
import './widgets/career-ladder/define.js';
import './widgets/career-progress/define.js';
import './widgets/career-responsibilities/define.js';
import './widgets/career-roadmap/define.js';
import './widgets/level-comparison/define.js';
import './widgets/salary-band-chart/define.js';
import './widgets/skills-checklist/define.js';
// Last, out of order: so packed, dist/cdn/rungs.js is smallest.
import './widgets/career-advisor/define.js';

export * from './index.js';
