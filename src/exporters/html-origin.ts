import type { Career } from '../model/career.js';
import { formatDate, formatName } from '../text/format.js';
import type { Phrases } from '../text/phrases.js';
import { escapeHtml } from './escape-html.js';

/** Where and when the figures hold, and who found them, as a paragraph that can be read back; empty where nobody says. */
export function writeOrigin({ region, updated, sources }: Career, phrases: Phrases): string {
  const { lang } = phrases;
  const [before = '', behind = ''] = phrases.say('source', { name: '\u0000' }).split('\u0000').map(escapeHtml);
  const facts = [
    region && write('data', 'region', formatName(region, 'region', lang), 'value', region),
    updated &&
      write('time', 'updated', phrases.say('figuresOf', { date: formatDate(updated, lang) }), 'datetime', updated),
    ...sources.map(({ name, url }) => before + write(url ? 'a' : 'span', 'source', name, 'href', url) + behind),
  ].filter(Boolean);
  return facts.length > 0 ? `<p>${facts.join(' · ')}</p>\n` : '';
}

function write(tag: string, field: string, text: string, name: string, value: string | undefined): string {
  const attribute = value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;
  return `<${tag} data-field="${field}"${attribute}>${escapeHtml(text)}</${tag}>`;
}
