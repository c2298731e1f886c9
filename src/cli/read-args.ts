import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './io.js';

/** Options by name, each `string` or `boolean`. */
type Options = Record<string, { type: 'string' | 'boolean'; short?: string }>;

/** The files and options of a command line. Throws a `UsageError`, or as `parseArgs` does. */
export function readArgs<const O extends Options>(args: string[], options: O) {
  const { values, positionals: files } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: true,
  } satisfies ParseArgsConfig);
  if (files.length === 0) throw new UsageError('no FILE given; - is standard input');
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new UsageError('standard input can be read only once');
  return { values: values as { [Name in keyof O]?: O[Name]['type'] extends 'string' ? string : boolean }, files };
}

/** One of several words. Throws a `UsageError` that names them all. */
export function readChoice<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new UsageError(`${option} takes ${choices.join(', ')}; received ${value}`);
  return choice;
}
