import type { CareerDocument } from '../model/schema.js';
import type { ArticleDocument } from './article-document.js';
import { readFaqs } from './article-faqs.js';
import { dropFurniture } from './article-furniture.js';
import { readLevels } from './article-levels.js';
import { linkBands } from './article-links.js';
import { readBands, takePayLists } from './article-pay.js';
import { sharePeriod } from './article-periods.js';
import { dropPictographs } from './article-pictographs.js';
import { type ArticleReport, createArticleReport } from './article-report.js';
import { readResponsibilities, readRole } from './article-responsibilities.js';
import { type Section, splitSections } from './article-sections.js';
import { readSkills } from './article-skills.js';
import { takeSources } from './article-sources.js';
import { readSteps } from './article-steps.js';
import { takeTables } from './article-tables.js';
import { append, toText } from './article-text.js';
import { findTitle, isArticleTitle, readTitle } from './article-title.js';
import { mergeTwins } from './article-twins.js';
import type { Block, Heading } from './blocks.js';
import type { ImportOptions, Reading } from './reading.js';

/**
 * Reads an article of the form "How to Become a …", given as blocks, into a document. Sections may be missing, come in
 * any order and more than once. Lines of a known section that fit nothing there are reported, and so is each section
 * nobody knows; the conclusion and links to other articles are left out without a word.
 */
export function readArticle(given: Block[], options: ImportOptions = {}): Reading {
  const blocks = dropPictographs(given);
  const report = createArticleReport();
  const heading = findTitle(blocks.filter((block): block is Heading => block.kind === 'heading'));
  const named = heading ? readTitle(heading.text) : undefined;
  const document: ArticleDocument = {
    ...named,
    summary: [],
    levels: [],
    salaryBands: [],
    skills: [],
    steps: [],
    responsibilities: [],
    role: [],
    environment: [],
    faqs: [],
    sources: [],
  };
  const content = heading ? blocks.slice(blocks.indexOf(heading) + 1) : blocks;
  const isGuide = heading !== undefined && isArticleTitle(heading.text);
  for (const section of splitSections(content, named?.title ?? '', isGuide))
    readSection(section, document, options, report);
  document.salaryBands = mergeTwins(document.salaryBands);
  sharePeriod(document.salaryBands);
  linkBands(document);
  return { document: dropEmpty(document), issues: report.issues };
}

function readSection(section: Section, document: ArticleDocument, options: ImportOptions, report: ArticleReport): void {
  const pay = { list: document.salaryBands, career: document.title ?? '', options, report };
  switch (section.kind) {
    case 'introduction':
      append(document.summary, toText(takePayLists(dropFurniture(section.blocks), pay)));
      break;
    case 'steps':
      readSteps(section, document.steps, report);
      break;
    case 'responsibilities':
      // What stands above the categories says, like the role itself, what people in this career do.
      append(document.role, readResponsibilities(section, document.responsibilities));
      break;
    case 'role':
      append(document.role, readRole(section, document.responsibilities));
      break;
    case 'skills':
      readSkills(
        { ...section, blocks: takeTables(section.blocks, { skills: document.skills }, options, report) },
        document.skills,
        report,
      );
      break;
    case 'path':
      readPath(section, document, options, report);
      break;
    case 'salary':
      readBands({ ...section, blocks: takeSources(section.blocks, document.sources) }, pay);
      break;
    case 'environment':
      append(document.environment, toText(section.blocks));
      break;
    case 'faqs':
      readFaqs(section, document.faqs, report);
      break;
    case 'other':
      if (takePayLists(section.blocks, pay).length === 0 && section.blocks.length > 0) break;
      if (section.heading) report.add('$', section.heading, 'the heading of a known section', 'note');
      break;
  }
}

/** The rows of a table with pay are bands and rungs at once; what else they say is about the rung. */
function readPath(section: Section, document: ArticleDocument, options: ImportOptions, report: ArticleReport): void {
  const { levels, salaryBands } = document;
  const before = salaryBands.length;
  const told = takeSources(section.blocks, document.sources);
  const blocks = takeTables(told, { levels, salaryBands }, options, report);
  for (const band of salaryBands.slice(before)) {
    const { title, experience, summary } = band;
    levels.push({ title, ...(experience && { experience }), ...(summary && { summary }) });
    delete band.summary;
  }
  const career = document.title ?? '';
  readLevels({ ...section, blocks }, { levels, salaryBands, career, options }, report);
}

function dropEmpty(document: ArticleDocument): Partial<CareerDocument> {
  return Object.fromEntries(
    Object.entries(document).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  ) as Partial<CareerDocument>;
}
