import type { Command } from './io.js';
import { processFiles } from './process-files.js';
import { readArgs } from './read-args.js';
import { hasErrors, readDocument } from './read-document.js';

const help = `Lists what is wrong with career documents, each with its line and its path.

Usage: rungs check FILE…

Exit codes: 0 no errors (warnings and notes are none), 1 errors, 2 wrong usage

Examples:
  rungs check nurse.json
  rungs check careers/*.json
  rungs import article.md | rungs check -
`;

export const checkCommand: Command = {
  summary: 'list what is wrong with career documents',
  help,
  async run(args, io) {
    const { files } = readArgs(args, {});
    const check = async (file: string) => {
      const { issues } = await readDocument(file, io);
      return { issues, isBad: hasErrors(issues) };
    };
    return processFiles(files, check, io);
  },
};
