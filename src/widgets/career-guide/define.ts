import '../career-advisor/define.js';
import '../career-faq/define.js';
import '../career-ladder/define.js';
import '../career-progress/define.js';
import '../career-responsibilities/define.js';
import '../career-roadmap/define.js';
import '../level-comparison/define.js';
import '../salary-band-chart/define.js';
import '../skills-checklist/define.js';
import { defineWidget } from '../../ui/define-widget.js';
import { CareerGuide } from './element.js';

defineWidget('career-guide', CareerGuide);

declare global {
  interface HTMLElementTagNameMap {
    'career-guide': CareerGuide;
  }
}

export { CareerGuide };
