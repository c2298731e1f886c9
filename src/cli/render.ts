import type { Career } from '../model/career.js';
import type { renderToHTML } from '../ssr/render.js';
import { type Command, UsageError } from './io.js';
import { openOembed } from './oembed.js';
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
  --tag TAG          ${tags.join(', ')} (default: all that have content)
  --page             a whole page that loads Rungs from a CDN, instead of a fragment
  --out FILE         write there instead of standard output; DIR/ for several files
  --nonce NONCE      put on every style and script, for a policy such as style-src 'nonce-…'
  --stylesheet URL   link style sheets instead of writing them out, for a policy such as style-src 'self': an address
                     such as /rungs/{tag}.css, where the files of dist/cdn/ are
  --oembed           with --page: write FILE.oembed.json beside the page, so that other sites can show it in a frame
  --url URL          with --oembed: where the page will stand; where --out is a folder, the folder's address

Exit codes: 0 no errors, 1 errors (what could be read is drawn all the same), 2 wrong usage

Examples:
  rungs render nurse.json --tag salary-band-chart > chart.html
  rungs render nurse.json --page --out nurse.html
  rungs import article.html | rungs render - --page > page.html
  rungs render nurse.json --page --oembed --url https://example.com/nurse.html --out nurse.html
`;

export const renderCommand: Command = {
  summary: 'draw a career document as static HTML',
  help,
  async run(args, io) {
    const { values, files } = readArgs(args, {
      tag: { type: 'string' },
      page: { type: 'boolean' },
      out: { type: 'string', short: 'o' },
      nonce: { type: 'string' },
      stylesheet: { type: 'string' },
      oembed: { type: 'boolean' },
      url: { type: 'string' },
    });
    const { nonce, stylesheet } = values;
    if (stylesheet && !stylesheet.includes('{tag}'))
      throw new UsageError(`--stylesheet takes an address with {tag} in it; received ${stylesheet}`);
    const styles = { ...(nonce && { nonce }), ...(stylesheet && { stylesheetHref: stylesheet }) };
    const oembed = values.oembed ? await openOembed(files, values) : undefined;
    const tag = readChoice('--tag', values.tag, tags);
    const write = await openOutput(files, values.out, '.html');
    const draw = await loadRenderer();

    const work = async (file: string) => {
      const { career, issues } = await readDocument(file, io);
      if (!career) return { issues, isBad: true };
      const chosen = tag ? [tag] : parts.filter((one) => contents[one](career).length > 0);
      if (chosen.length === 0) throw new Error('has nothing to draw');
      const widgets = chosen.map((one) => `${draw(one, career, styles)}\n`).join('');
      const address = await oembed?.(file, career);
      const page =
        values.page && (await writePage(career, widgets, { ...styles, ...(address && { oembed: address }) }));
      const output = await write(file, page || widgets);
      return { issues, isBad: hasErrors(issues), ...(output !== undefined && { output }) };
    };
    return processFiles(files, work, io);
  },
};

/** The renderer that has all it needs with it, so that a shell has nothing to install. */
async function loadRenderer(): Promise<typeof renderToHTML> {
  return (await import(new URL('../ssr/edge.js', import.meta.url).href)).renderToHTML;
}
