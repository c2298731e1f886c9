import { existsSync } from 'node:fs';
import { formatIssue, parseCareer } from '../../src/model/parse.js';
import { root } from '../consumers/package.js';

/** What is wrong with JSON shown: a career document, or settings that name our files. */
export function checkJson(text: string): string[] {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [String(error)];
  }
  const files = Object.values(value).flat();
  const areSettings = files.length > 0 && files.every((file) => String(file).startsWith('./node_modules/rungs/'));
  return areSettings ? files.flatMap((file) => findLost(String(file))) : checkDocument(value);
}

function checkDocument(value: Record<string, unknown>): string[] {
  const issues = parseCareer(value).issues.filter(({ level }) => level !== 'note');
  const lost = typeof value.$schema === 'string' ? findLost(value.$schema) : [];
  return [...issues.map(formatIssue), ...lost];
}

function findLost(file: string): string[] {
  return existsSync(file.replace('./node_modules/rungs/', root)) ? [] : [`no such file: ${file}`];
}
