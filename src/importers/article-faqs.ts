import type { RawFaq } from './article-document.js';
import type { ArticleReport } from './article-report.js';
import { type Section, splitParts } from './article-sections.js';
import { reportStray, toText } from './article-text.js';
import { cutNumber } from './article-words.js';
import type { Block, Item, List, Paragraph } from './blocks.js';

const mark = /^(?:Q(?:uestion)?|Frage|Pregunta|Pergunta)\s?\d{0,3}\s?[:.)]\s+/;
const answerMark = /^(?:A(?:nswer)?|Antwort|Réponse|Respuesta|Resposta)\s?[:.]\s+/;
/** A marked question, and behind it, in the same paragraph, its answer. */
const plain = /^([^.!?]{1,160}\?)(?:\s+(\S.*))?$/s;
const exchange = /^([^?]{1,300}\?)\s+(\S.*)$/s;

/** Adds the questions of a section with their answers. A heading that asks nothing may stand above a group of them. */
export function readFaqs(section: Section, faqs: RawFaq[], report: ArticleReport): void {
  const marked = section.blocks.flatMap(markQuestions);
  const asked = marked.some(({ kind }) => kind === 'heading') ? marked : marked.flatMap(markPlainQuestion);
  for (const { heading, blocks } of splitParts({ ...section, blocks: asked }, true)) {
    if (!heading) {
      reportStray(blocks, 'faqs', 'a question as a heading', report);
      continue;
    }
    const answer = toText(blocks).map((text) => text.replace(answerMark, ''));
    if (answer.length > 0) faqs.push({ question: cutNumber(heading.text.replace(mark, '')), answer });
    else if (heading.text.endsWith('?')) report.add(`faqs[${faqs.length}].answer`, heading, 'an answer below it');
  }
}

/** "Q: Is it hard?" asks, heading or not, and so does a beginning in bold: "**Is it hard?** No." */
function markQuestions(block: Block): Block[] {
  if (block.kind === 'list') return markListed(block);
  return block.kind === 'paragraph' ? (readQuestion(block) ?? [block]) : [block];
}

/** Where nothing else tells questions apart, each is a short paragraph that asks, or the first sentence of one. */
function markPlainQuestion(block: Block): Block[] {
  const [, question = '', answer = ''] = (block.kind === 'paragraph' && plain.exec(block.text)) || [];
  return question ? ask(question, answer, block.line) : [block];
}

/** A list in which every item asks is one of questions; any other belongs to an answer. */
function markListed(list: List): Block[] {
  const questions = list.items.map(readQuestion);
  return questions.every((question) => question !== undefined) ? questions.flat() : [list];
}

function readQuestion({ text, lead, line }: Paragraph | Item): Block[] | undefined {
  const isMarked = mark.test(text);
  const [, question = '', answer = ''] = (isMarked && exchange.exec(text)) || [];
  if (lead?.label.endsWith('?')) return ask(lead.label, lead.rest, line);
  if (answer) return ask(question, answer, line);
  return isMarked && text.endsWith('?') ? ask(text, '', line) : undefined;
}

function ask(question: string, answer: string, line: number): Block[] {
  const heading: Block = { kind: 'heading', level: 6, text: question, line };
  return answer ? [heading, { kind: 'paragraph', text: answer, line }] : [heading];
}
