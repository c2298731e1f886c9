import * as parsing from '../model/parse.js';
import { parser } from '../ui/read-career.js';
import { CareerAdvisor, plan } from '../widgets/career-advisor/element.js';
import * as planOfAdvisor from '../widgets/career-advisor/plan-part.js';
import { CareerRoadmap, jottings } from '../widgets/career-roadmap/element.js';
import * as jottingsOfRoadmap from '../widgets/career-roadmap/jottings.js';
import { more, SalaryBandChart } from '../widgets/salary-band-chart/element.js';
import * as moreOfChart from '../widgets/salary-band-chart/more.js';

/** What widgets load on demand, a server has from the start: it draws at once. */
export function provideParts(): void {
  parser.provide(parsing);
  SalaryBandChart.providePart(more, moreOfChart);
  CareerAdvisor.providePart(plan, planOfAdvisor);
  CareerRoadmap.providePart(jottings, jottingsOfRoadmap);
}
