import { css, render } from 'lit';
import { frameStyles } from '../../../ui/frame-styles.js';
import { adoptSheets } from '../../../ui/sheets.js';
import { tokens } from '../../../ui/tokens.js';
import { styles as chartStyles } from '../../salary-band-chart/styles.js';
import { sheetStyles } from './styles.js';
import { type Sheet, sheetView } from './view.js';

// The lower of A4 and Letter less the margins, at 96 px to an inch.
const height = ((279 - 2 * 12) / 25.4) * 96;
const pageStyles = css`
  @page {
    margin: 12mm;
  }
  html,
  body {
    margin: 0;
  }
`;

/**
 * Draws a career sheet into an empty document; what is too long for one page is drawn smaller.
 * `direction` is `ltr` or `rtl`.
 */
export function drawSheet(page: Document, sheet: Sheet, direction: string): void {
  page.title = sheet.career.title;
  page.documentElement.lang = sheet.phrases.lang;
  page.documentElement.dir = direction;
  const host = page.body.appendChild(page.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  adoptSheets(page, [pageStyles]);
  adoptSheets(root, [tokens, frameStyles, chartStyles, sheetStyles]);
  render(sheetView(sheet), root);
  const drawn = root.firstElementChild as HTMLElement;
  const zoom = Math.min(1, height / drawn.scrollHeight);
  host.style.setProperty('zoom', String(zoom));
  drawn.style.inlineSize = `calc(186mm / ${zoom})`;
}

/** Opens the browser's print dialogue with a career sheet, in a frame of its own: nothing of the page around is printed. */
export function printSheet(sheet: Sheet, direction: string): void {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Out of sight, yet as wide as a page.
  frame.style.cssText =
    'position:fixed;inset-block-start:0;inset-inline-start:-300mm;inline-size:210mm;block-size:297mm';
  document.body.append(frame);
  const view = frame.contentWindow as Window;
  drawSheet(view.document, sheet, direction);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.focus();
  view.print();
}
