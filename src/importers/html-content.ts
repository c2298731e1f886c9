import { isLanguage } from '../model/codes.js';
import { foldWords } from './article-words.js';
import type { Disclosures } from './disclosures.js';
import { attributeOf, textIn } from './html-elements.js';
import type { HtmlElement } from './parse-html.js';

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

/** What of a page is read, and what is known of it. */
export interface PageScope {
  /** The element that holds the article. */
  content: HtmlElement;
  disclosures: Disclosures;
  tableParents: ReadonlySet<unknown>;
  /** In lower case. "Social" in the name of an element says nothing in an article about social workers. */
  titleWords: ReadonlySet<string>;
}

/** The words of the headings that may name the article. */
export function listTitleWords(elements: readonly HtmlElement[]): ReadonlySet<string> {
  const titles = elements.filter(({ tagName }) => tagName === 'h1').slice(0, 5);
  return new Set(titles.flatMap((title) => foldWords(textIn(title, 500)).split(' ')));
}

/** Whether an element is no part of the article. */
export function isLeftOut(element: HtmlElement, scope: PageScope): boolean {
  const { tagName } = element;
  const { content, disclosures } = scope;
  if (disclosures.titles.has(element)) return false;
  // Below a picture it is about the picture.
  if (tagName === 'figcaption' && scope.tableParents.has(element.parentNode)) return false;
  if (leftOut.has(tagName) || leftOutRoles.test(attributeOf(element, 'role') ?? '')) return true;
  if (tagName === 'header' && content.tagName === 'body') return true;
  if (isHidden(element) && !disclosures.panels.has(element)) return true;
  // A wrapper around all may be called "with-sidebar".
  return hasLeftOutWord(element, scope) && sizeOf(element) < sizeOf(content) / 2;
}

function isHidden(element: HtmlElement): boolean {
  const hidden = attributeOf(element, 'hidden');
  return (hidden !== undefined && hidden !== 'until-found') || attributeOf(element, 'aria-hidden') === 'true';
}

function hasLeftOutWord(element: HtmlElement, { titleWords }: PageScope): boolean {
  // The id of a heading is made of its text.
  const id = /^h[1-6]$/.test(element.tagName) ? undefined : attributeOf(element, 'id');
  const names = `${attributeOf(element, 'class') ?? ''} ${id ?? ''}`;
  const words = names
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => leftOutWords.has(word) && !titleWords.has(word));
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
