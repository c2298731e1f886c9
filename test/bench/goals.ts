import type { Task } from './data.js';

/** A goal for one of our peers: at most so many times another, or at most so much. */
export interface Goal {
  task: Task | 'importers';
  what: string;
  /** Whose numbers: the widget drawn by script, where nothing else is said. */
  ours?: string;
  metric: string;
  most: number;
  /** The peer it is a multiple of; without one, `most` is an amount in `unit`. */
  than?: string;
  unit?: string;
  /** Less than, not as much. */
  isBelow?: boolean;
}

export const goals: Goal[] = [
  { task: 'salary', what: 'bytes, brotli', metric: 'bytes.brotli', most: 1.1, than: 'd3' },
  {
    task: 'salary',
    what: 'bytes of the whole guide, brotli',
    ours: 'rungs-all',
    metric: 'bytes.brotli',
    most: 1,
    isBelow: true,
    than: 'chartjs',
  },
  { task: 'salary', what: 'first paint on a phone', metric: 'phone.painted', most: 1.1, than: 'd3' },
  { task: 'salary', what: 'first paint on a phone', metric: 'phone.painted', most: 0.8, than: 'chartjs' },
  {
    task: 'salary',
    what: 'first paint on a phone, rendered ahead',
    ours: 'rungs-ahead',
    metric: 'phone.painted',
    most: 1.15,
    than: 'static-svg',
  },
  {
    task: 'salary',
    what: 'layout shift, rendered ahead',
    ours: 'rungs-ahead',
    metric: 'phone.shift',
    most: 0,
    unit: '',
  },
  { task: 'salary', what: '100 on a page, main thread', metric: 'many100.busy', most: 0.25, than: 'chartjs' },
  { task: 'salary', what: '100 on a page, main thread', metric: 'many100.busy', most: 1, than: 'd3' },
  {
    task: 'salary',
    what: '1,000 bands in one, main thread until painted',
    metric: 'items1000.busy',
    most: 0.6,
    than: 'chartjs',
  },
  { task: 'salary', what: 'the same until all stand', metric: 'items1000.allBusy', most: 0.6, than: 'chartjs' },
  { task: 'salary', what: '10,000 bands in one, until painted', metric: 'items10000.wall', most: 0.8, than: 'chartjs' },
  { task: 'salary', what: 'the same until all stand', metric: 'items10000.all', most: 0.8, than: 'chartjs' },
  { task: 'salary', what: 'update of 5 bands', metric: 'update.busy', most: 1, than: 'chartjs' },
  { task: 'salary', what: 'update of 1,000 bands', metric: 'update1000.busy', most: 0.6, than: 'chartjs' },
  { task: 'salary', what: 'the same until all stand', metric: 'update1000all.busy', most: 0.6, than: 'chartjs' },
  { task: 'salary', what: 'resize', metric: 'resize.busy', most: 0.6, than: 'chartjs' },
  { task: 'salary', what: 'memory per chart', metric: 'memory.bytes', most: 0.8, than: 'chartjs' },
  { task: 'checklist', what: 'bytes, brotli', metric: 'bytes.brotli', most: 1, than: 'material' },
  { task: 'checklist', what: '100 on a page, main thread', metric: 'many100.busy', most: 0.5, than: 'shoelace' },
  { task: 'checklist', what: 'toggle', metric: 'act.busy', most: 0.7, than: 'shoelace' },
  { task: 'ladder', what: 'bytes, brotli', metric: 'bytes.brotli', most: 0.5, than: 'd3-org-chart' },
  { task: 'ladder', what: '100 on a page, main thread', metric: 'many100.busy', most: 0.4, than: 'd3-org-chart' },
  { task: 'ladder', what: 'select', metric: 'act.busy', most: 0.7, than: 'd3-org-chart' },
  ...(['salary', 'checklist', 'ladder'] as const).flatMap((task): Goal[] => [
    { task, what: 'growth per mount and unmount', metric: 'growth.nodes', most: 0, unit: 'nodes' },
    { task, what: 'growth per mount and unmount', metric: 'growth.listeners', most: 0, unit: 'listeners' },
    { task, what: 'growth per mount and unmount', metric: 'growth.bytes', most: 200, unit: 'bytes' },
  ]),
  {
    task: 'importers',
    what: 'a megabyte of HTML in 10 MB, against one alone',
    metric: 'html.growth',
    most: 1.2,
    unit: '×',
  },
  { task: 'importers', what: '10 MB of HTML', metric: 'html.9.9', most: 2, than: 'parse5' },
  { task: 'importers', what: 'memory for 2,000 articles, against 500', metric: 'command.growth', most: 1.2, unit: '×' },
];
