import type { Source } from '../model/career.js';
import type { Block } from './blocks.js';

const label = /^(?:(?:data |salary )?sources?|quellen?|sources? des données|fuentes?|fontes?)\s?:\s+(\S.*?)\.?$/iu;
const longest = 300;

/** Takes lines such as "Source: Bureau of Labor Statistics; Census" into the sources, each once; returns the rest. */
export function takeSources(blocks: Block[], sources: Source[]): Block[] {
  return blocks.filter((block) => {
    if (block.kind === 'list' || block.kind === 'table' || block.text.length > longest) return true;
    const names = cutLabel(block.text);
    if (!names) return true;
    const linked = block.kind === 'paragraph' ? block.url : undefined;
    for (const source of names.split(/\s*;\s+/).map(readSource)) {
      const url = source.url ?? (names.includes(';') ? undefined : linked);
      const isKnown = sources.some(({ name }) => name === source.name);
      if (source.name && !isKnown) sources.push({ name: source.name, ...(url && { url }) });
    }
    return false;
  });
}

export function isSourceLine(text: string): boolean {
  return cutLabel(text) !== undefined;
}

function cutLabel(text: string): string | undefined {
  return label.exec(text.replace(/^\((.*)\)$/s, '$1'))?.[1];
}

/** An address in the text is no part of the name, unless it is all there is. */
function readSource(text: string): { name: string; url?: string } {
  const [found] = /https?:\/\/[^\s<>()]+/i.exec(text) ?? [];
  const url = found && URL.canParse(found) ? found : undefined;
  if (!url) return { name: text.trim() };
  const name = text
    .replace(found!, '')
    .replace(/\(\s*\)/, '')
    .replace(/[\s,:–—-]+$/, '')
    .trim();
  return { name: name || new URL(url).hostname.replace(/^www\./, ''), url };
}
