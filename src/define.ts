import './text/locales/ar.js';
import './text/locales/de.js';
import './widgets/career-ladder/define.js';
import './widgets/salary-band-chart/define.js';
import './widgets/skills-checklist/define.js';

export * from './index.js';
