import type { Task } from './data.js';

export interface Peer {
  id: string;
  task: Task;
  label: string;
  /** The module that mounts it, in peers/<task>/. */
  file: string;
  /** Ours are what the goals are about; floors need no library at all. */
  kind: 'ours' | 'peer' | 'floor';
  /** How it stands in a page that is measured until it is painted. */
  page: 'module' | 'markup' | 'static' | 'ahead';
  /** The script of dist/cdn/ that a page of ours loads. */
  script?: string;
  /** Measured in a quick run too: the goals name it. */
  isQuick?: boolean;
  /** Only what loading it costs is measured: mounted, it is the same as another. */
  isPageOnly?: boolean;
}

const quick = { isQuick: true } as const;

function ours(task: Task, tag: string): Peer[] {
  const shared = { task, kind: 'ours', file: 'rungs.js' } as const;
  const page = { ...shared, isPageOnly: true, isQuick: task === 'salary' } as const;
  return [
    { ...shared, id: 'rungs', label: `Rungs, \`${tag}.js\``, page: 'markup', script: `${tag}.js`, isQuick: true },
    { ...page, id: 'rungs-ahead', label: 'Rungs, rendered ahead', page: 'ahead', script: `${tag}.js` },
    { ...page, id: 'rungs-all', label: 'Rungs, every widget (`rungs.js`)', page: 'markup', script: 'rungs.js' },
  ];
}

function peer(task: Task, file: string, label: string, more: Partial<Peer> = {}): Peer {
  return { id: file.replace(/\.\w+$/, ''), task, label, file, kind: 'peer', page: 'module', ...more };
}

export const tags: Record<Task, string> = {
  salary: 'salary-band-chart',
  checklist: 'skills-checklist',
  ladder: 'career-ladder',
};

export const peers: Peer[] = [
  ...ours('salary', tags.salary),
  peer('salary', 'static-svg.js', 'static SVG', { kind: 'floor', page: 'static', ...quick }),
  peer('salary', 'd3.js', 'D3, by hand', quick),
  peer('salary', 'chartjs.js', 'Chart.js', quick),
  peer('salary', 'chartist.js', 'Chartist'),
  peer('salary', 'plot.js', 'Observable Plot'),
  peer('salary', 'echarts.js', 'ECharts (canvas)'),
  peer('salary', 'highcharts.js', 'Highcharts'),
  peer('salary', 'vegalite.js', 'Vega-Lite'),
  peer('salary', 'recharts.jsx', 'Recharts and React'),

  ...ours('checklist', tags.checklist),
  peer('checklist', 'inputs.js', 'plain inputs', { kind: 'floor', page: 'static', ...quick }),
  peer('checklist', 'material.js', 'Material Web', quick),
  peer('checklist', 'shoelace.js', 'Shoelace', quick),
  peer('checklist', 'webawesome.js', 'Web Awesome'),

  ...ours('ladder', tags.ladder),
  peer('ladder', 'static-list.js', 'plain `<ol>`', { kind: 'floor', page: 'static', ...quick }),
  peer('ladder', 'd3-org-chart.js', 'd3-org-chart', quick),
  peer('ladder', 'reactflow.jsx', 'React Flow and React'),
  peer('ladder', 'mermaid.js', 'Mermaid'),
];

/** What its numbers are kept under. */
export function keyOf({ task, id }: Peer): string {
  return `${task}/${id}`;
}
