import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../consumers/package.js';

const { scripts, ...manifest } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const peers = [manifest.name, ...Object.keys(manifest.peerDependencies)];

/** What is wrong with commands shown: scripts, tests, packages, commands and options there are none of. */
export function checkCommands(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/(^|\s)# .*$/, '').trim());
  return lines.flatMap((line) => line.split(/&&|\|/)).flatMap((command) => checkCommand(command.trim()));
}

/** The same, where commands stand after a `$` among what they say. */
export function checkConsole(text: string): string[] {
  const commands = [...text.matchAll(/^\$ (.*)$/gm)].map(([, command]) => command);
  return commands.length > 0 ? checkCommands(commands.join('\n')) : ['a console shows a command after $'];
}

function checkCommand(command: string): string[] {
  const words = command.split(/\s+/).filter((word) => word !== 'npx');
  const [program, verb = '', ...rest] = words;
  if (!program) return [];
  if (program === 'npm') return checkNpm(command, verb, rest);
  if (program === 'rungs') return checkRungs(verb, rest);
  return [`no rule for: ${command}`];
}

function checkNpm(command: string, verb: string, rest: string[]): string[] {
  if (verb === 'ci' && rest.length === 0) return [];
  if (verb === 'install')
    return rest.filter((name) => !peers.includes(name)).map((name) => `not ours to install: ${name}`);
  const script = verb === 'run' ? rest[0] : verb;
  if (!script || !Object.hasOwn(scripts, script)) return [`no such script: ${command}`];
  return rest.filter((word) => word.includes('/') && !existsSync(root + word)).map((path) => `no such file: ${path}`);
}

function checkRungs(verb: string, rest: string[]): string[] {
  if (!readHelp().includes(`\n  ${verb} `)) return [`no such command: rungs ${verb}`];
  const help = readHelp(verb);
  const options = rest.filter((word) => /^--?\w/.test(word)).map((word) => word.replace(/=.*/, ''));
  return options
    .filter((option) => !new RegExp(`${option}\\b`).test(help))
    .map((option) => `rungs ${verb} has no ${option}`);
}

function readHelp(...command: string[]): string {
  return execFileSync('node', [`${root}dist/cli/rungs.js`, ...command, '--help'], { encoding: 'utf8' });
}
