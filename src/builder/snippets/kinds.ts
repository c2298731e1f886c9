import type { SnippetKind } from '../choices.js';
import { writeAngularSnippet } from './angular.js';
import { writeFileSnippet } from './file.js';
import { writeFrameSnippet } from './frame.js';
import { writeHtmlSnippet } from './html.js';
import { writeReactSnippet } from './react.js';
import type { WriteSnippet } from './snippet.js';
import { writeSvelteSnippet } from './svelte.js';
import { writeVueSnippet } from './vue.js';
import { writeWordpressSnippet } from './wordpress.js';

/** Every kind of snippet, with the name an author knows it by. */
export const snippets: Record<SnippetKind, { name: string; write: WriteSnippet }> = {
  html: { name: 'HTML', write: writeHtmlSnippet },
  file: { name: 'HTML + file', write: writeFileSnippet },
  frame: { name: 'iframe', write: writeFrameSnippet },
  wordpress: { name: 'WordPress', write: writeWordpressSnippet },
  react: { name: 'React', write: writeReactSnippet },
  vue: { name: 'Vue', write: writeVueSnippet },
  angular: { name: 'Angular', write: writeAngularSnippet },
  svelte: { name: 'Svelte', write: writeSvelteSnippet },
};
