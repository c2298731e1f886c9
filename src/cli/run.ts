import { version } from '../ui/version.js';
import { checkCommand } from './check.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { type Command, type Io, UsageError } from './io.js';
import { renderCommand } from './render.js';

const commands: Record<string, Command> = {
  import: importCommand,
  check: checkCommand,
  export: exportCommand,
  render: renderCommand,
};

const help = `rungs turns career articles into career documents, and career documents into pages and data.

Usage: rungs COMMAND FILE…

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`)
  .join('\n')}

A FILE of - is standard input. Results go to standard output, or where --out says; messages to standard error.

Options:
  -h, --help     this text; after a command, the command's own, with examples
  -v, --version  the version

Exit codes: 0 all well, 1 a fault in what was given, 2 wrong usage

Example:
  rungs import article.html | rungs render - --page > page.html
`;

/** Runs one command line, without the leading `rungs`. Gives the exit code; touches nothing of the process but files. */
export async function run(args: string[], io: Io): Promise<number> {
  const [word = '', ...rest] = args;
  const name = word === 'help' && rest[0] ? rest[0] : word;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) {
    if (word === 'help' || wantsHelp(rest)) return print(command.help);
    return runCommand(name, command, rest, io);
  }
  if (name === 'help' || name === '--help' || name === '-h') return print(help);
  if (name === '--version' || name === '-v') return print(`${version}\n`);
  io.writeError(name ? `rungs: no such command: ${name}\nTry: rungs --help\n` : help);
  return 2;

  function print(text: string): number {
    io.writeOut(text);
    return 0;
  }
}

async function runCommand(name: string, command: Command, args: string[], io: Io): Promise<number> {
  try {
    return await command.run(args, io);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    io.writeError(`rungs ${name}: ${error.message}\nTry: rungs ${name} --help\n`);
    return 2;
  }
}

function wantsHelp(args: string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
