import { writeDocument } from '../../exporters/document.js';
import { attributesOf, fileFor, wrapLook, writeElement, writeFallback, writeScriptTag } from './markup.js';
import { nameFile, type WriteSnippet } from './snippet.js';

/** A short paste, and the document in a file of its own that several pages can share. */
export const writeFileSnippet: WriteSnippet = ({ career, choices, release }) => {
  const name = nameFile(career, '.json');
  const elements = choices.tags.map((tag) =>
    writeElement(tag, { src: name, ...attributesOf(choices, career) }, `\n${writeFallback(career, tag)}`),
  );
  const script = writeScriptTag(release, fileFor(choices.tags), 'type="module"');
  const text = `${script}\n\n${wrapLook(choices, `${elements.join('\n')}\n`)}`;
  return {
    files: [
      {
        name: 'snippet.html',
        use: `Paste it where the widget should stand, and put ${name} beside the page.`,
        text,
      },
      {
        name,
        use: 'Upload it. If it stands elsewhere, change src; on another server, that server must allow CORS.',
        text: writeDocument(career),
      },
    ],
    notes: [],
  };
};
