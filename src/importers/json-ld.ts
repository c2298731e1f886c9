import { createReport } from '../model/issues.js';
import { copyPlain } from '../model/plain.js';
import type { CareerDocument } from '../model/schema.js';
import type { Script } from './find-json-ld.js';
import { readFaqPage, readHowTo } from './json-ld-guides.js';
import { type Json, listNodes, type Node, type Tell, textOf } from './json-ld-nodes.js';
import { readOccupation } from './json-ld-occupation.js';
import { locatePaths } from './locate-paths.js';
import { fillDocument, joinDocuments } from './merge-documents.js';
import { readPage } from './read-html.js';
import type { ImportIssue, ImportOptions, Reading } from './reading.js';

type Draft = Partial<CareerDocument>;

const occupations = ['Occupation', 'JobPosting', 'WorkBasedProgram', 'EducationalOccupationalProgram'];

/**
 * Reads schema.org data: `Occupation`, `JobPosting`, `WorkBasedProgram`, `FAQPage` and `HowTo`, bare, in a list or a
 * `@graph`, or in the `application/ld+json` scripts of an HTML page. Nothing of the page itself is read or run.
 */
export function importJsonLd(text: string, options: ImportOptions = {}): Reading {
  const isPage = /^\s*</.test(text.slice(0, 1_000).replace(/^\uFEFF/, ''));
  return readJsonLdScripts(isPage ? readPage(text).scripts : [{ text, line: 1 }], options);
}

/** Reads the scripts of a page, one after another, into one document. */
export function readJsonLdScripts(scripts: readonly Script[], options: ImportOptions): Reading {
  const issues: ImportIssue[] = [];
  if (scripts.length === 0) {
    const expected = 'a script of type application/ld+json';
    const message = `expected ${expected}, received none`;
    issues.push({ level: 'error', path: '$', message, expected, received: 'none' });
  }
  const drafts = scripts.map((script) => readScript(script, options, issues));
  return { document: drafts.reduce(joinDocuments, {}), issues };
}

function readScript(script: Script, options: ImportOptions, issues: ImportIssue[]): Draft {
  // Content management systems wrap scripts in comments or CDATA.
  const json = script.text.replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g, (mark) =>
    mark.replace(/\S/g, ' '),
  );
  const root = parseJson(json, script.line, issues);
  if (root === undefined) return {};
  const own: ImportIssue[] = [];
  const tell: Tell = (level, path, { expected, received, remedy }) => {
    const message = `expected ${expected}, received ${received}${remedy ? `, ${remedy}` : ''}`;
    own.push({ level, path: path || '$', message, expected, received });
  };
  const report = createReport();
  const plain = copyPlain(root, new Set(), report) as Json;
  own.push(...report.list());
  const draft = readNodes(listNodes(plain, tell), options, tell);
  if (Object.keys(draft).length === 0) {
    tell('warning', '$', { expected: 'an Occupation, a FAQPage or a HowTo', received: 'none', remedy: 'left out' });
  }
  const lines = locatePaths(
    json,
    own.map(({ path }) => quoteKeywords(path)),
  );
  for (const issue of own)
    issues.push({ ...issue, line: script.line - 1 + (lines.get(quoteKeywords(issue.path)) ?? 1) });
  return draft;
}

function readNodes(nodes: Node[], options: ImportOptions, tell: Tell): Draft {
  const is = (node: Node, type: string) => node.types.includes(type);
  // What a posting says of its occupation is more general than what it says of the job.
  const jobs = occupations.flatMap((type) => nodes.filter((node) => occupations.find((one) => is(node, one)) === type));
  let draft: Draft = {};
  for (const node of jobs) draft = joinDocuments(draft, readOccupation(node, options, tell));
  const faqs = nodes.filter((node) => is(node, 'FAQPage')).flatMap((node) => readFaqPage(node, tell));
  const guides = nodes.filter((node) => is(node, 'HowTo'));
  const steps = guides.flatMap((node) => readHowTo(node, tell));
  const more: Draft = { ...(faqs.length > 0 && { faqs }), ...(steps.length > 0 && { steps }) };
  const titled = [...guides, ...nodes.filter((node) => is(node, 'FAQPage'))];
  const title = titled.map((node) => textOf(node, 'name', 'headline')).find(Boolean);
  return fillDocument({ ...draft, ...more }, title && Object.keys({ ...draft, ...more }).length > 0 ? { title } : {});
}

function parseJson(text: string, line: number, issues: ImportIssue[]): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const at = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    const before = text.slice(0, at).match(/\r\n?|\n/g)?.length ?? 0;
    issues.push({
      level: 'error',
      path: '$',
      message: `expected JSON: ${reason}`,
      expected: 'JSON',
      line: line + before,
    });
    return undefined;
  }
}

/** `a.@type` as paths are written elsewhere: `a["@type"]`. */
function quoteKeywords(path: string): string {
  return path.replace(/(?:^|\.)(@\w+)/g, '["$1"]');
}
