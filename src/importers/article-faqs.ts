import type { RawFaq } from './article-document.js';
import type { ArticleReport } from './article-report.js';
import { type Section, splitParts } from './article-sections.js';
import { reportStray, toText } from './article-text.js';
import type { Block } from './blocks.js';

const mark = /^(?:Q(?:uestion)?|Frage|Pregunta)\s?\d{0,3}\s?[:.)]\s+/;

/** Adds the questions of a section with their answers. A heading that asks nothing may stand above a group of them. */
export function readFaqs(section: Section, faqs: RawFaq[], report: ArticleReport): void {
  for (const { heading, blocks } of splitParts({ ...section, blocks: section.blocks.map(markQuestion) }, true)) {
    if (!heading) {
      reportStray(blocks, 'faqs', 'a question as a heading', report);
      continue;
    }
    const answer = toText(blocks).map((text) =>
      text.replace(/^(?:A(?:nswer)?|Antwort|Réponse|Respuesta)\s?[:.]\s+/, ''),
    );
    if (answer.length > 0)
      faqs.push({ question: heading.text.replace(mark, '').replace(/^\d{1,3}[:.)]\s+/, ''), answer });
    else if (heading.text.endsWith('?')) report.add(`faqs[${faqs.length}].answer`, heading, 'an answer below it');
  }
}

/** "Q: Is it hard?" asks, heading or not. */
function markQuestion(block: Block): Block {
  const { kind, line } = block;
  if (kind !== 'paragraph' || !mark.test(block.text) || !block.text.endsWith('?')) return block;
  return { kind: 'heading', level: 6, text: block.text, line };
}
