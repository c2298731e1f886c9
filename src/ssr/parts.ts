import type { LitElement } from 'lit';
import * as parsing from '../model/parse.js';
import type { OnDemand } from '../ui/on-demand.js';
import type { Part } from '../ui/parts.js';
import { parser } from '../ui/read-career.js';
import { CareerAdvisor, plan } from '../widgets/career-advisor/element.js';
import * as planOfAdvisor from '../widgets/career-advisor/plan-part.js';
import { CareerRoadmap, jottings } from '../widgets/career-roadmap/element.js';
import * as jottingsOfRoadmap from '../widgets/career-roadmap/jottings.js';
import { more, SalaryBandChart } from '../widgets/salary-band-chart/element.js';
import * as moreOfChart from '../widgets/salary-band-chart/more.js';

const parts = new Map<typeof LitElement, Part>();

/** What widgets load on demand, a server has from the start: it draws at once. */
export function provideParts(): void {
  parser.provide(parsing);
  provide(SalaryBandChart, more, moreOfChart);
  provide(CareerAdvisor, plan, planOfAdvisor);
  provide(CareerRoadmap, jottings, jottingsOfRoadmap);
}

/** What widgets of a class may load on demand. */
export function partOf(widget: typeof LitElement): Part | undefined {
  return parts.get(widget);
}

function provide<Module extends Part>(widget: typeof LitElement, part: OnDemand<Module>, module: Module): void {
  part.provide(module);
  parts.set(widget, module);
}
