import { type Messages, messagesFor, registerMessages } from './messages.js';

/** Words that are loaded when a widget first speaks the language. English is always there. */
const loaders: Record<string, () => Promise<Messages>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  hi: async () => (await import('./hi.js')).hi,
  ja: async () => (await import('./ja.js')).ja,
  pt: async () => (await import('./pt.js')).pt,
  zh: async () => (await import('./zh.js')).zh,
};

const loading = new Map<string, Promise<void>>();

/**
 * Loads the words of a BCP 47 tag's language (`de-AT` loads `de`). Undefined where there is nothing to wait for: the
 * words are there already, or there are none. The promise never rejects; without its words a widget speaks English.
 */
export function loadMessages(tag: string | undefined): Promise<void> | undefined {
  if (!tag || messagesFor(tag)) return undefined;
  const lang = tag.toLowerCase().split('-', 1)[0] as string;
  if (!Object.hasOwn(loaders, lang)) return undefined;
  let words = loading.get(lang);
  if (!words) loading.set(lang, (words = load(lang)));
  return words;
}

async function load(lang: string): Promise<void> {
  try {
    registerMessages(lang, await (loaders[lang] as () => Promise<Messages>)());
  } catch {
    // Asked for again by the next widget: a network may come back.
    loading.delete(lang);
  }
}
