import { readArticle } from './article.js';
import type { Block } from './blocks.js';
import { takeFrontMatter } from './front-matter.js';
import { fillDocument } from './merge-documents.js';
import { readLadder } from './read-ladder.js';
import { readMarkdown } from './read-markdown.js';
import type { ImportOptions, Reading } from './reading.js';

/** Reads Markdown; what its front matter says of title, language and summary counts where the article is silent. */
export function importMarkdown(text: string, options: ImportOptions = {}): Reading {
  const { title, summary, lang, rest, issues } = takeFrontMatter(text);
  const known = lang && !options.lang ? { ...options, lang } : options;
  const blocks = readMarkdown(rest);
  const ladder = readLadder(blocks);
  const reading = ladder ?? readArticle(title ? addTitle(title, blocks) : blocks, known);
  const own = ladder && title ? { title: title.text } : {};
  return {
    ...reading,
    document: fillDocument(
      { ...reading.document, ...own },
      { ...(summary && { summary }), ...(known !== options && { lang }) },
    ),
    issues: [...issues, ...reading.issues],
  };
}

/** An article with no one heading of the first rank is called what its front matter calls it. */
function addTitle({ text, line }: { text: string; line: number }, blocks: Block[]): Block[] {
  const tops = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  return tops.length === 1 ? blocks : [{ kind: 'heading', level: 1, text, line }, ...blocks];
}
