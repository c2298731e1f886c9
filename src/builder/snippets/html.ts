import { writeDocument } from '../../exporters/document.js';
import { escapeJson } from '../../exporters/escape-json.js';
import { takePart } from '../part-document.js';
import { attributesOf, fileFor, wrapLook, writeElement, writeFallback, writeScriptTag } from './markup.js';
import type { WriteSnippet } from './snippet.js';

/** Everything in one paste: readable HTML, and inside it the document the widget draws. */
export const writeHtmlSnippet: WriteSnippet = ({ career, choices, release }) => {
  const elements = choices.tags.map((tag) => {
    const json = escapeJson(writeDocument(takePart(career, tag), 0));
    const content = `\n${writeFallback(career, tag)}<script type="application/json">${json}</script>\n`;
    return writeElement(tag, attributesOf(choices, career), content);
  });
  const script = writeScriptTag(release, fileFor(choices.tags), 'type="module"');
  const text = `${script}\n\n${wrapLook(choices, `${elements.join('\n')}\n`)}`;
  return {
    files: [{ name: 'snippet.html', use: 'Paste it where the widget should stand.', text }],
    notes: [],
  };
};
