import type { Career } from '../../model/career.js';
import { slugify } from '../../model/identify.js';
import type { Choices } from '../choices.js';
import type { Release } from '../release.js';

/** One text to paste or to save. */
export interface SnippetFile {
  name: string;
  /** What to do with it. */
  use: string;
  text: string;
}

export interface Snippet {
  files: SnippetFile[];
  /** What an author should know before pasting. */
  notes: string[];
}

/** What snippets are made of. */
export interface Ingredients {
  career: Career;
  choices: Choices;
  /** Undefined where it is not known: then the latest is loaded, unchecked. */
  release: Release | undefined;
  /** Address of a web server's folder that holds our `dist`, ending in a slash. */
  home: string;
}

export type WriteSnippet = (ingredients: Ingredients) => Snippet;

/** The name of the document's own file. */
export function nameFile(career: Career, ending: string): string {
  return `${slugify(career.id) || 'career'}${ending}`;
}
