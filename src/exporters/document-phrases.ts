import type { Career } from '../model/career.js';
import { messagesFor } from '../text/messages.js';
import { Phrases } from '../text/phrases.js';

/** Words and numbers in the document's language where its words are registered (`rungs/locales/…`), else in English. */
export function phrasesOf({ lang }: Career): Phrases {
  return new Phrases(lang && messagesFor(lang) ? lang : 'en');
}
