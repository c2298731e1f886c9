import { toHTML } from '../../exporters/html.js';
import type { Career } from '../../model/career.js';
import type { Choices, WidgetTag } from '../choices.js';
import { writeDeclarations, writeLook } from '../look.js';
import { hasPart } from '../part-document.js';
import { type Attributes, writeElement, writeScriptTag } from './markup.js';
import type { WriteSnippet } from './snippet.js';

/**
 * For editors who may not write scripts or unknown tags: ordinary HTML with marks, which our script, put into the site
 * once by its owner, turns into widgets.
 */
export const writeWordpressSnippet: WriteSnippet = ({ career, choices, release }) => {
  const readable = choices.tags.filter(hasReadable).filter((tag) => hasPart(career, tag));
  const left = choices.tags.filter((tag) => !hasReadable(tag));
  const marks = markAttributes(choices, career);
  const blocks = readable.map((tag) => {
    const block = writeElement('section', { 'data-rungs': tag, ...marks }, `\n${toHTML(career, tag)}`);
    return `<!-- wp:html -->\n${block}\n<!-- /wp:html -->\n`;
  });
  const look = writeDeclarations(writeLook(choices));
  const style = look && `<style>${choices.tags.join(', ')} { ${look} }</style>\n`;
  return {
    files: [
      {
        name: 'block.html',
        use: 'Paste it into the editor as a block of its own. It may be saved by everybody who may write.',
        text: blocks.join('\n'),
      },
      {
        name: 'site.html',
        use: 'Once for the whole site: in the footer, through the theme or a plugin for header and footer code.',
        text: `${style}${writeScriptTag(release, 'enhance.js', 'type="module"')}\n`,
      },
    ],
    notes: [
      ...(left.length > 0
        ? [`Left out: ${left.join(', ')}. They draw from no readable HTML; choose the whole guide to have them.`]
        : []),
      ...(choices.lang !== undefined && choices.lang !== career.lang
        ? ['Here the widgets speak the language of the text, because they read it.']
        : []),
    ],
  };
};

function hasReadable(tag: WidgetTag): tag is Exclude<WidgetTag, 'career-advisor' | 'career-progress'> {
  return tag !== 'career-advisor' && tag !== 'career-progress';
}

/** The text is read in its own language, so that is the widget's. */
function markAttributes({ theme }: Choices, { lang }: Career): Attributes {
  return { 'data-rungs-lang': lang ?? 'en', ...(theme !== 'auto' && { 'data-rungs-theme': theme }) };
}
