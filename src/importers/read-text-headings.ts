import { isSourceLine } from './article-sources.js';
import { countWords, isLeadIn, isMarkedQuestion, isSentence, isTitleCase } from './article-words.js';
import { isPayLine } from './pay-labels.js';
import { readPay } from './pay-phrases.js';
import type { Line } from './read-text-lines.js';
import type { SectionKind } from './section-phrases.js';
import { guessSection, readStepHeading, recognizeSection } from './sections.js';

/** What came before a line. */
export interface LineContext {
  section: SectionKind;
  /** Of the career. */
  title: string;
  /** The line before asks a question, so this one answers it. */
  isAfterQuestion: boolean;
}

/** The level of the heading a bare line is, if it is one: 2 opens a section, 3 stands inside one. */
export function judgeHeading(line: Line, next: Line | undefined, context: LineContext): 2 | 3 | undefined {
  if (line.text.length > 200 || !next) return undefined;
  if (line.kind === 'numbered') return isNumberedHeading(line, next, context.section) ? 3 : undefined;
  if (line.kind !== 'line' || isSourceLine(line.text) || isPayLine(line.text)) return undefined;
  if (readStepHeading(line.text)) return 3;
  if (line.text.endsWith('?')) return judgeQuestion(line.text, next, context);
  if (isLeadIn(line.text) && recognizeSection(line.text, context.title)) return 2;
  if (isSentence(line.text) || countWords(line.text) > 14) return undefined;
  if (opensSection(line.text, next, context)) return 2;
  if (context.section === 'steps' && isLoud(line.text)) return 2;
  return judgeBareLine(line.text, next, context.section);
}

/** The kind of the section a line opens; the same question for whoever keeps track of sections. */
export function findSection(text: string, title: string): SectionKind {
  return recognizeSection(text, title) ?? guessSection(text) ?? 'other';
}

function judgeQuestion(text: string, next: Line, { section, title, isAfterQuestion }: LineContext) {
  const kind = recognizeSection(text, title);
  if (section !== 'faqs') return kind ? 2 : undefined;
  // "What Does a Nurse Do?" is a section, "What does a nurse do?" one more question.
  if (kind && isTitleCase(text) && / Do(?:es)? /.test(text)) return 2;
  const isAlone = !/[.!?]\s/.test(text) && !next.text.endsWith('?');
  return isAlone && !isAfterQuestion ? 3 : undefined;
}

function opensSection(text: string, next: Line, { section, title }: LineContext): boolean {
  const isFollowed = next.kind !== 'line' || isSentence(next.text);
  const kind = recognizeSection(text, title);
  if (section === 'conclusion' || section === 'related') return kind !== undefined && isFollowed;
  // Pay is also something people are responsible for: "Compensation" above a list of duties.
  if (section === 'responsibilities' && next.kind === 'bullet' && (!kind || kind === 'salary')) {
    return kind === 'salary' && readPay(next.text, {}) !== undefined;
  }
  return kind !== undefined || ((isTitleCase(text) || next.kind !== 'line') && guessSection(text) !== undefined);
}

function judgeBareLine(text: string, next: Line, section: SectionKind): 2 | 3 | undefined {
  const isAboveList = next.kind === 'bullet' || next.kind === 'numbered';
  const isAboveText = isAboveList || next.kind === 'row' || isSentence(next.text);
  switch (section) {
    case 'responsibilities':
      return isAboveList ? 3 : undefined;
    case 'salary':
      return isAboveText || readPay(next.text, {}) ? (readPay(text, {}) ? undefined : 3) : undefined;
    case 'path':
    case 'skills':
      return isAboveText ? 3 : undefined;
    case 'steps':
    case 'conclusion':
    case 'related':
      return undefined;
    default:
      return isTitleCase(text) && isAboveText && !readPay(text, {}) ? 2 : undefined;
  }
}

/** "TOOLS OF THE TRADE". */
function isLoud(text: string): boolean {
  return /^\P{Ll}*$/u.test(text) && (text.match(/\p{Lu}{3,}/gu) ?? []).length > 1;
}

/** "1. Learn the trade" with its text below, unlike the items of a list. */
function isNumberedHeading(line: Line, next: Line, section: SectionKind): boolean {
  return (
    (section === 'steps' || section === 'path') &&
    next.kind === 'line' &&
    !isSentence(line.text) &&
    !isMarkedQuestion(next.text)
  );
}
