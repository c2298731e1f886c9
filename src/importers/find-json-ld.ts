import { attributeOf } from './html-elements.js';
import type { HtmlElement, HtmlText } from './parse-html.js';

/** A script of a page and the line it begins on. */
export interface Script {
  text: string;
  line: number;
}

/** The `application/ld+json` scripts among a page's elements. Nothing is run. */
export function findJsonLd(elements: readonly HtmlElement[]): Script[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'script') return [];
    const [content] = element.childNodes;
    const isData = /^application\/ld\+json\b/i.test(attributeOf(element, 'type')?.trim() ?? '');
    if (!isData || !content || !('value' in content)) return [];
    return [{ text: content.value, line: (content as HtmlText).line ?? 1 }];
  });
}
