import { html, nothing } from 'lit';
import type { Career } from '../model/career.js';
import { formatDate, formatName } from '../text/format.js';
import type { Phrases } from '../text/phrases.js';

/** Where and when the figures hold and what they are, each in words. */
export function sayOrigin({ region, updated, salaryBands }: Career, phrases: Phrases): string[] {
  const bases = new Set(salaryBands.flatMap(({ basis }) => basis ?? []));
  return [
    region ? formatName(region, 'region', phrases.lang) : '',
    updated ? phrases.say('figuresOf', { date: formatDate(updated, phrases.lang) }) : '',
    ...(bases.size === 1 ? bases : []),
  ].filter(Boolean);
}

/** The same in one line, with the sources and where to find them. */
export function originView(career: Career, phrases: Phrases): unknown {
  const facts = [
    ...sayOrigin(career, phrases),
    ...career.sources.map(({ name, url }) => sourceView(phrases.say('source', { name: '\u0000' }), name, url)),
  ];
  return facts.map((fact, i) => [i ? ' · ' : nothing, fact]);
}

/** "Source: Name", the name a link where there is somewhere to go. */
function sourceView(pattern: string, name: string, url: string | undefined): unknown {
  const [before, after] = pattern.split('\u0000');
  return [before, url ? html`<a href=${url} rel="noopener nofollow">${name}</a>` : name, after];
}
