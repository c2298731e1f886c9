import type { Token, Tokens } from 'marked';
import { parseFragment } from 'parse5';
import type { Run } from './inline-runs.js';

type Look = Pick<Run, 'isBold' | 'href'>;

/** The inline tokens of a paragraph as runs, one list for each line that a hard break ends. */
export function readMarkdownRuns(tokens: Token[]): Run[][] {
  const lines: Run[][] = [[]];
  addRuns(tokens, {}, lines);
  return lines;
}

function addRuns(tokens: Token[], look: Look, lines: Run[][]): void {
  for (const one of tokens) {
    const token = one as Tokens.Generic;
    const isBreak = token.type === 'br' || (token.type === 'html' && /^<br\b/i.test(token.raw));
    if (isBreak) lines.push([]);
    else if (token.type === 'image' || token.type === 'html' || token.type === 'checkbox') continue;
    else if (token.tokens) addRuns(token.tokens, lookOf(token, look), lines);
    else lines.at(-1)!.push({ ...look, text: decode(token.text ?? '') });
  }
}

function lookOf({ type, href }: Tokens.Generic, look: Look): Look {
  if (type === 'strong') return { ...look, isBold: true };
  return type === 'link' ? { ...look, href } : look;
}

/** The lexer leaves character references to its renderer. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return node?.nodeName === '#text' && 'value' in node ? node.value : text;
}
