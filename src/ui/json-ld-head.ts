import { type JsonLdType, toJsonLd, writeJsonLd } from '../exporters/json-ld.js';
import type { Career } from '../model/career.js';

// What stands in the page's head, by its text: widgets that say the same share one script.
const scripts = new Map<string, { script: HTMLScriptElement; widgets: number }>();

/** Puts JSON-LD of a career into the page's head, of the types it has anything to say of. Returns the function that removes it. */
export function putJsonLd(career: Career, types: readonly JsonLdType[]): () => void {
  const said = types.filter((type) => toJsonLd(career, [type])['@graph'].length > 0);
  const texts = said.map((type) => writeJsonLd(career, [type]));
  for (const text of texts) addScript(text);
  return () => texts.splice(0).forEach(removeScript);
}

function addScript(text: string): void {
  const known = scripts.get(text);
  if (known) {
    known.widgets++;
    return;
  }
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // Under Trusted Types a script takes text as a node, not as textContent.
  script.append(text);
  document.head.append(script);
  scripts.set(text, { script, widgets: 1 });
}

function removeScript(text: string): void {
  const known = scripts.get(text);
  if (!known || --known.widgets > 0) return;
  known.script.remove();
  scripts.delete(text);
}
