import { writeDocument } from '../exporters/document.js';
import { type Format, formats } from '../importers/recognize.js';
import { isCurrency, isLanguage } from '../model/codes.js';
import { type Command, UsageError } from './io.js';
import { openOutput } from './output.js';
import { processFiles } from './process-files.js';
import { readArgs, readChoice } from './read-args.js';
import { readText } from './read-text.js';

/** What the end of a file's name says; what is not listed is recognised by its content. */
const extensions: [RegExp, Format][] = [
  [/\.x?html?$/i, 'html'],
  [/\.(md|markdown)$/i, 'markdown'],
  [/\.(csv|tsv)$/i, 'csv'],
  [/\.jsonld$/i, 'json-ld'],
];

const help = `Reads an article, a table or schema.org data and writes a career document.
What was not understood is told on standard error, with its line.

Usage: rungs import FILE… [options]

Options:
  --format FORMAT   ${formats.join(', ')} (default: by the file's name, else by its content)
  --lang LANG       the language of the text, such as de: how 1.234,50 is read
  --currency CODE   what amounts without a currency are in, such as USD
  --out FILE        write there instead of standard output; DIR/ for several files

Exit codes: 0 a document, 1 nothing usable (in one file at least), 2 wrong usage

Examples:
  rungs import article.html > career.json
  rungs import salaries.csv --currency CAD --out career.json
  curl -s https://example.com/how-to-become-a-nurse | rungs import - --format html
  rungs import articles/*.html --out careers/
`;

export const importCommand: Command = {
  summary: 'turn an article, a table or JSON-LD into a career document',
  help,
  async run(args, io) {
    const { values, files } = readArgs(args, {
      format: { type: 'string' },
      lang: { type: 'string' },
      currency: { type: 'string' },
      out: { type: 'string', short: 'o' },
    });
    const chosen = readChoice('--format', values.format, formats);
    const { lang, currency } = values;
    if (lang !== undefined && !isLanguage(lang)) throw new UsageError(`--lang takes a BCP 47 tag; received ${lang}`);
    if (currency !== undefined && !isCurrency(currency)) {
      throw new UsageError(`--currency takes an ISO 4217 code; received ${currency}`);
    }
    const write = await openOutput(files, values.out, '.json');
    // The parsers take longer to load than the other commands to run.
    const { importCareer } = await import('../importers/import-career.js');

    const convert = async (file: string) => {
      const text = await readText(file, io);
      const format = chosen ?? extensions.find(([pattern]) => pattern.test(file))?.[1];
      const { career, issues } = importCareer(text, {
        ...(format && { format }),
        ...(lang && { lang }),
        ...(currency && { currency }),
      });
      const output = career && (await write(file, writeDocument(career)));
      return { issues, isBad: !career, ...(output !== undefined && { output }) };
    };
    return processFiles(files, convert, io);
  },
};
