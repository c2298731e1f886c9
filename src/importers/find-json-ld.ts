import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** The texts of a page's `application/ld+json` scripts and the lines they begin on. Nothing is run. */
export function findJsonLd(html: string): { text: string; line: number }[] {
  // Most pages have none, and parsing is dear.
  if (!/ld\+json/i.test(html)) return [];
  const scripts: { text: string; line: number }[] = [];
  const pending: DefaultTreeAdapterTypes.Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('childNodes' in node)) continue;
    if (node.nodeName !== 'script') {
      for (let i = node.childNodes.length - 1; i >= 0; i--) pending.push(node.childNodes[i]!);
      continue;
    }
    const type = 'attrs' in node ? node.attrs.find(({ name }) => name === 'type')?.value : undefined;
    const [content] = node.childNodes;
    if (!/^application\/ld\+json\b/i.test(type?.trim() ?? '') || content?.nodeName !== '#text') continue;
    const { value, sourceCodeLocation } = content as DefaultTreeAdapterTypes.TextNode;
    scripts.push({ text: value, line: sourceCodeLocation?.startLine ?? 1 });
  }
  return scripts;
}
