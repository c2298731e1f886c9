import type { Career } from '../model/career.js';
import type { Command } from './io.js';
import { openOutput } from './output.js';
import { processFiles } from './process-files.js';
import { readArgs, readChoice } from './read-args.js';
import { hasErrors, readDocument } from './read-document.js';
import { writePage } from './write-page.js';

/** Which part of a document each tag draws, in the order they stand on a page. */
const contents = {
  'career-ladder': (career: Career) => career.levels,
  'salary-band-chart': (career: Career) => career.salaryBands,
  'career-roadmap': (career: Career) => career.steps,
  'skills-checklist': (career: Career) => career.skills,
  'career-responsibilities': (career: Career) => career.responsibilities,
  'career-faq': (career: Career) => career.faqs,
};
type Tag = keyof typeof contents;
const parts = Object.keys(contents) as Tag[];
const tags = [...parts, 'career-guide', 'level-comparison', 'career-advisor'] as const;

const help = `Draws career documents as HTML that is readable and styled without any script: declarative shadow DOM with the
document inside. Where the page loads Rungs, the widgets take over.

Usage: rungs render FILE… [options]

Options:
  --tag TAG    ${tags.join(', ')} (default: all that have content)
  --page       a whole page that loads Rungs from a CDN, instead of a fragment
  --out FILE   write there instead of standard output; DIR/ for several files

Needs @lit-labs/ssr: npm install @lit-labs/ssr

Exit codes: 0 no errors, 1 errors (what could be read is drawn all the same), 2 wrong usage

Examples:
  rungs render nurse.json --tag salary-band-chart > chart.html
  rungs render nurse.json --page --out nurse.html
  rungs import article.html | rungs render - --page > page.html
`;

export const renderCommand: Command = {
  summary: 'draw a career document as static HTML',
  help,
  async run(args, io) {
    const { values, files } = readArgs(args, {
      tag: { type: 'string' },
      page: { type: 'boolean' },
      out: { type: 'string', short: 'o' },
    });
    const tag = readChoice('--tag', values.tag, tags);
    const write = await openOutput(files, values.out, '.html');
    const renderToHTML = await loadRenderer();
    if (!renderToHTML) {
      io.writeError('rungs render needs @lit-labs/ssr: npm install @lit-labs/ssr\n');
      return 1;
    }

    const draw = async (file: string) => {
      const { career, issues } = await readDocument(file, io);
      if (!career) return { issues, isBad: true };
      const chosen = tag ? [tag] : parts.filter((one) => contents[one](career).length > 0);
      if (chosen.length === 0) throw new Error('has nothing to draw');
      const widgets = chosen.map((one) => `${renderToHTML(one, career)}\n`).join('');
      const output = await write(file, values.page ? await writePage(career, widgets) : widgets);
      return { issues, isBad: hasErrors(issues), ...(output !== undefined && { output }) };
    };
    return processFiles(files, draw, io);
  },
};

/** The renderer, which only those who render need to install; nothing where it is missing. */
async function loadRenderer() {
  try {
    return (await import('../ssr/render.js')).renderToHTML;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND' && message.includes('@lit-labs/ssr')) return undefined;
    throw error;
  }
}
