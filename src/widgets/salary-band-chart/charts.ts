import type { Career, PayPeriod } from '../../model/career.js';
import { assumptionsFor, type WorkTime } from '../../model/pay.js';
import type { Phrases } from '../../text/phrases.js';
import { layoutSalaryBands, type SalaryLayout } from './geometry.js';
import { type PayGroup, selectPayGroups } from './rows.js';
import { sayAssumptions, summarizeGroup } from './summary.js';

/** Bands of one currency and their places on its axis. */
export interface Chart {
  group: PayGroup;
  /** Reckoned when it is first asked for: of a page of charts, most are far from the screen. */
  readonly layout: SalaryLayout;
}

interface Asked {
  career: Career;
  period: PayPeriod;
  workTime: WorkTime;
  phrases: Phrases;
  /** Amounts the first axis has to reach, if they are near its bands. */
  also: (group: PayGroup) => number[];
}

/** All that a document gives to draw in one pay period, the first currency's point in words, and what it rests on. */
export function makeCharts({ career, period, workTime, phrases, also }: Asked): {
  charts: Chart[];
  summary: string;
  notes: string[];
} {
  const charts = selectPayGroups(career, period, workTime, phrases).map((group, i) =>
    chartOf(group, i === 0 ? () => also(group) : undefined),
  );
  const [first] = charts;
  const assumptions = sayAssumptions(assumptionsFor(career.salaryBands, period), workTime, phrases);
  return {
    charts,
    summary: first ? summarizeGroup(first.group, period, phrases) : '',
    notes: assumptions ? [assumptions] : [],
  };
}

/** Bands with their places on an axis that reaches the amounts given `also`. */
export function chartOf(group: PayGroup, also: () => number[] = () => []): Chart {
  let layout: SalaryLayout | undefined;
  return {
    group,
    get layout() {
      layout ??= layoutSalaryBands(
        group.rows.map(({ figures }) => figures),
        also(),
      );
      return layout;
    },
  };
}
