import { parseArgs } from 'node:util';

export interface Options {
  only: string[] | undefined;
  metrics: string[] | undefined;
  peers: string[] | undefined;
  repetitions: number | undefined;
  isQuick: boolean;
  writesReadme: boolean;
  /** Writes the report of the last run anew, without measuring. */
  isReportOnly: boolean;
}

export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: 'string' },
      metrics: { type: 'string' },
      peers: { type: 'string' },
      reps: { type: 'string' },
      quick: { type: 'boolean', default: false },
      'write-readme': { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
    },
  });
  const repetitions = values.reps === undefined ? undefined : Number(values.reps);
  if (repetitions !== undefined && !(repetitions >= 1)) throw new Error(`--reps ${values.reps}: expected 1 or more`);
  return {
    only: values.only?.split(','),
    metrics: values.metrics?.split(','),
    peers: values.peers?.split(','),
    repetitions,
    isQuick: values.quick,
    writesReadme: values['write-readme'],
    isReportOnly: values.report,
  };
}
