import { isLanguage } from '../model/codes.js';
import type { HtmlDocument, HtmlElement, HtmlNode } from './parse-html.js';

const leftOut = new Set(
  (
    'script style template noscript nav aside footer form button iframe object embed svg math canvas audio video ' +
    'picture img select option textarea input label figcaption dialog head title meta link'
  ).split(' '),
);
const leftOutRoles = /^(?:navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|alert)$/;
const leftOutWords = new Set(
  (
    'cookie cookies consent gdpr advert adverts advertisement ad ads sponsored sidebar related recommended share sharing ' +
    'byline meta author social newsletter subscribe promo comments comment breadcrumb breadcrumbs nav navigation menu toc popup modal'
  ).split(' '),
);

/** The element that holds the article: an `<article>`, else `<main>`, else the body. */
export function findContent(elements: readonly HtmlElement[]): HtmlElement | undefined {
  const found = { article: [] as HtmlElement[], main: [] as HtmlElement[], body: [] as HtmlElement[] };
  for (const element of elements) {
    if (element.tagName === 'article') found.article.push(element);
    if (element.tagName === 'main' || attributeOf(element, 'role') === 'main') found.main.push(element);
    if (element.tagName === 'body') found.body.push(element);
  }
  const outer = takeLargest(found.main) ?? found.body[0];
  const article = takeLargest(found.article);
  // Cards that announce other articles are articles, too.
  return article && outer && sizeOf(article) > sizeOf(outer) * 0.3 ? article : outer;
}

/** The language an element's text is in, as it or what it stands in says: a BCP 47 tag. */
export function findLanguage(element: HtmlElement): string | undefined {
  for (let one: HtmlElement['parentNode'] = element; one && 'attrs' in one; one = one.parentNode) {
    const lang = attributeOf(one, 'lang')?.trim();
    if (lang !== undefined) return lang && isLanguage(lang) ? lang : undefined;
  }
  return undefined;
}

/** Whether an element is no part of the article that `content` holds. */
export function isLeftOut(element: HtmlElement, content: HtmlElement): boolean {
  const { tagName } = element;
  if (leftOut.has(tagName) || leftOutRoles.test(attributeOf(element, 'role') ?? '')) return true;
  if (tagName === 'header' && content.tagName === 'body') return true;
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  // A wrapper around all may be called "with-sidebar".
  return hasLeftOutWord(element) && sizeOf(element) < sizeOf(content) / 2;
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function hasLeftOutWord(element: HtmlElement): boolean {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  const words = names
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => leftOutWords.has(word));
}

function takeLargest(elements: HtmlElement[]): HtmlElement | undefined {
  return elements.reduce<HtmlElement | undefined>(
    (largest, element) => (largest && sizeOf(largest) >= sizeOf(element) ? largest : element),
    undefined,
  );
}

/** Characters of the source. */
function sizeOf({ start = 0, end = 0 }: HtmlElement): number {
  return end - start;
}

/** Every element of a page, in its order. */
export function listElements(document: HtmlDocument): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const pending: HtmlNode[] = [...document.childNodes].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('childNodes' in node) || !('attrs' in node)) continue;
    elements.push(node);
    for (let i = node.childNodes.length - 1; i >= 0; i--) pending.push(node.childNodes[i]!);
  }
  return elements;
}
