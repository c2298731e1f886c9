import { html, nothing, type TemplateResult } from 'lit';
import type { Career } from '../../model/career.js';
import { formatDate, formatName } from '../../text/format.js';
import type { Phrases } from '../../text/phrases.js';

const formats = ['csv', 'svg', 'png'] as const;

interface Foot {
  career: Career;
  phrases: Phrases;
  notes: string[];
  hasStatistics: boolean;
  isTable: boolean;
  onToggleTable: () => void;
  onDownload: (format: (typeof formats)[number]) => void;
  salary: unknown;
}

/** Where the figures come from, how to read them, and what can be done with them. */
export function footView({
  career,
  phrases,
  notes,
  hasStatistics,
  isTable,
  onToggleTable,
  onDownload,
  salary,
}: Foot): TemplateResult {
  const facts = [
    ...sayOrigin(career, phrases),
    ...career.sources.map(({ name, url }) => sourceView(phrases.say('source', { name: '\u0000' }), name, url)),
  ];
  return html`<div class="foot" part="foot">
    <p>
      ${facts.map((fact, i) => [i ? ' · ' : nothing, fact])}
      ${[...notes, hasStatistics && !isTable ? phrases.say('legend') : ''].map((note) => (note ? html`<span class="aside">${note}</span>` : nothing))}
    </p>
    <div class="actions" part="actions">
      ${salary}
      <button class="action" part="action" @click=${onToggleTable}>${phrases.say(isTable ? 'showChart' : 'showTable')}</button>
      <details class="menu" part="menu" @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
        <summary class="action">${phrases.say('download')}</summary>
        <div>
          ${formats.map(
            (format) =>
              html`<button aria-label=${phrases.say('downloadAs', { format: format.toUpperCase() })} @click=${(
                event: Event,
              ) => {
                close(event);
                onDownload(format);
              }}>${format.toUpperCase()}</button>`,
          )}
        </div>
      </details>
    </div>
  </div>`;
}

/** Where and when the figures hold and what they are, each in words. */
export function sayOrigin({ region, updated, salaryBands }: Career, phrases: Phrases): string[] {
  const bases = new Set(salaryBands.flatMap(({ basis }) => basis ?? []));
  return [
    region ? formatName(region, 'region', phrases.lang) : '',
    updated ? phrases.say('figuresOf', { date: formatDate(updated, phrases.lang) }) : '',
    ...(bases.size === 1 ? bases : []),
  ].filter(Boolean);
}

/** "Source: Name", the name a link where there is somewhere to go. */
function sourceView(pattern: string, name: string, url: string | undefined): unknown {
  const [before, after] = pattern.split('\u0000');
  return [before, url ? html`<a href=${url} rel="noopener nofollow">${name}</a>` : name, after];
}

function close(event: Event): void {
  (event.currentTarget as Element).closest('details')?.removeAttribute('open');
}

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function closeOnLeave(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget && !menu.contains(event.relatedTarget as Node)) menu.open = false;
}
