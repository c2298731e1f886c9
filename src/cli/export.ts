import '../text/locales/all.js';
import { type CsvList, csvLists, toCSV } from '../exporters/csv.js';
import { partTags, type ReadableTag, readableTags, toHTML } from '../exporters/html.js';
import { writeJsonLd } from '../exporters/json-ld.js';
import type { Career } from '../model/career.js';
import { type Command, UsageError } from './io.js';
import { openOutput } from './output.js';
import { processFiles } from './process-files.js';
import { readArgs, readChoice } from './read-args.js';
import { hasErrors, readDocument } from './read-document.js';

const help = `Converts career documents.

Usage: rungs export FILE… --to FORMAT [options]

  --to json-ld   schema.org Occupation and FAQPage, safe inside a script element
  --to csv       one list as a table (RFC 4180)
  --to html      readable markup inside the widgets' tags, to paste into a page

Options:
  --list LIST    with csv: ${csvLists.join(', ')} (default: ${csvLists[0]})
  --tag TAG      with html: ${readableTags.join(', ')} (default: all that have content)
  --out FILE     write there instead of standard output; DIR/ for several files

Exit codes: 0 no errors, 1 errors (what could be read is written all the same), 2 wrong usage

Examples:
  rungs export nurse.json --to json-ld
  rungs export nurse.json --to csv --list skills > skills.csv
  rungs export nurse.json --to html --tag salary-band-chart
  rungs export careers/*.json --to json-ld --out data/
`;

const extensions = { 'json-ld': '.jsonld', csv: '.csv', html: '.html' } as const;
type Format = keyof typeof extensions;

export const exportCommand: Command = {
  summary: 'convert a career document to JSON-LD, CSV or HTML',
  help,
  async run(args, io) {
    const { values, files } = readArgs(args, {
      to: { type: 'string' },
      list: { type: 'string' },
      tag: { type: 'string' },
      out: { type: 'string', short: 'o' },
    });
    const to = readChoice('--to', values.to, Object.keys(extensions) as Format[]);
    if (!to) throw new UsageError(`--to is missing: ${Object.keys(extensions).join(', ')}`);
    const list = readChoice('--list', values.list, csvLists);
    const tag = readChoice('--tag', values.tag, readableTags);
    if (list && to !== 'csv') throw new UsageError('--list goes with --to csv');
    if (tag && to !== 'html') throw new UsageError('--tag goes with --to html');
    const write = await openOutput(files, values.out, extensions[to]);

    const convert = async (file: string) => {
      const { career, issues } = await readDocument(file, io);
      const output = career && (await write(file, convertCareer(career, to, list, tag)));
      return { issues, isBad: hasErrors(issues), ...(output !== undefined && { output }) };
    };
    return processFiles(files, convert, io);
  },
};

function convertCareer(career: Career, to: Format, list?: CsvList, tag?: ReadableTag): string {
  if (to === 'json-ld') return `${writeJsonLd(career)}\n`;
  if (to === 'csv') return toCSV(career, list);
  return (tag ? [tag] : partTags)
    .map((one) => ({ one, html: toHTML(career, one) }))
    .filter(({ one, html }) => html || one === tag)
    .map(({ one, html }) => `<${one}>\n${html}</${one}>\n`)
    .join('');
}
