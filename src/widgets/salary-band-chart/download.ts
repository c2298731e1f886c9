import { html, type TemplateResult } from 'lit';
import type { Phrases } from '../../text/phrases.js';
import { saveFile } from '../../ui/save-file.js';

const formats = ['csv', 'svg', 'png'] as const;
export type Format = (typeof formats)[number];

/** What can be written as a file. */
export interface Writers {
  toCSV(): Promise<string>;
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
}

/** The files to choose from. */
export function filesView(phrases: Phrases, onChoose: (format: Format) => void): TemplateResult {
  return html`<div>${formats.map((format) => {
    const name = format.toUpperCase();
    const label = phrases.say('downloadAs', { format: name });
    return html`<button aria-label=${label} @click=${() => onChoose(format)}>${name}</button>`;
  })}</div>`;
}

/** Where a browser makes no PNG, a reader gets the same picture as SVG. */
export async function download(chart: Writers, format: Format, name: string): Promise<void> {
  const writers = {
    // A byte order mark: spreadsheets take a file without one for Latin-1.
    csv: async () => new Blob([`\ufeff${await chart.toCSV()}`], { type: 'text/csv' }),
    svg: async () => new Blob([await chart.toSVG()], { type: 'image/svg+xml' }),
    png: () => chart.toPNG(),
  };
  try {
    saveFile(await writers[format](), `${name}.${format}`);
  } catch (cause) {
    if (format !== 'png') throw cause;
    await download(chart, 'svg', name);
  }
}
