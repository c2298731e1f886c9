import { writeDocument } from '../exporters/document.js';
import { escapeHtml } from '../exporters/escape-html.js';
import { escapeJson } from '../exporters/escape-json.js';
import type { Career } from '../model/career.js';
import type { CareerElement } from '../ui/career-element.js';
import type { Choices, WidgetTag } from './choices.js';
import { writeDeclarations, writeLook } from './look.js';
import { takePart } from './part-document.js';
import type { Release } from './release.js';
import { attributesOf, fileFor, writeScriptTag } from './snippets/markup.js';

/**
 * A page that reads without script: the widgets are drawn here, off the screen, and written down with their shadow roots
 * as declarative shadow DOM and their style sheets inside. Where scripts run, ours makes them work.
 */
export async function renderStatic(career: Career, choices: Choices, release: Release | undefined): Promise<string> {
  const widgets: string[] = [];
  for (const tag of choices.tags) widgets.push(await drawAhead(tag, career, choices));
  const look = writeDeclarations(writeLook(choices));
  return `<!doctype html>
<html lang="${escapeHtml(choices.lang ?? career.lang ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(career.title)}</title>
<style>
  :root { color-scheme: ${choices.theme === 'auto' ? 'light dark' : choices.theme}; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  main > * + * { margin-block-start: 3rem; }${look && `\n  main { ${look} }`}
</style>
${writeScriptTag(release, fileFor(choices.tags), 'type="module"')}
</head>
<body>
<main>
${widgets.join('\n')}
</main>
</body>
</html>
`;
}

async function drawAhead(tag: WidgetTag, career: Career, choices: Choices): Promise<string> {
  const part = takePart(career, tag);
  const widget = document.createElement(tag) as CareerElement;
  for (const [name, value] of Object.entries(attributesOf(choices, career))) widget.setAttribute(name, value);
  // What a reader of this browser once ticked is none of the page's business.
  widget.setAttribute('persist', 'off');
  widget.setAttribute('shared', 'off');
  widget.career = part;
  const place = document.createElement('div');
  place.className = 'drawing';
  place.inert = true;
  place.append(widget);
  document.body.append(place);
  await settle(widget);
  // Off the screen, widgets draw what only eyes need when they are printed.
  window.dispatchEvent(new Event('beforeprint'));
  await settle(widget);
  widget.removeAttribute('persist');
  widget.removeAttribute('shared');
  const html = writeDown(widget);
  place.remove();
  const script = `<script type="application/json">${escapeJson(writeDocument(part, 0))}</script>`;
  return html.replace(litMarks, '').replace(new RegExp(`</${tag}>$`), () => `${script}</${tag}>`);
}

/** Waits for a widget and those inside it. */
async function settle(widget: Element): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await (widget as { updateComplete?: Promise<unknown> }).updateComplete;
  await Promise.all([...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter(hasRoot).map(settle));
}

function hasRoot(element: Element): boolean {
  return element.shadowRoot !== null;
}

/** Comments by which Lit finds its places again, which it will not need to in a page. */
const litMarks = /<!--(?:\?(?:lit\$\d+\$)?)?-->/g;

/** The HTML of a drawn widget. Sheets that were adopted are no part of that, so each root gets a mark for its own. */
function writeDown(widget: Element): string {
  const secret = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const roots = listRoots(widget);
  roots.forEach((root, i) => {
    root.prepend(`§${secret}-${i}§`);
  });
  const box = document.createElement('div');
  box.append(widget);
  const html = (box as { getHTML(options: { shadowRoots: ShadowRoot[] }): string }).getHTML({ shadowRoots: roots });
  return html
    .replace(litMarks, '')
    .replace(new RegExp(`§${secret}-(\\d+)§`, 'g'), (_, i) => `<style>${writeSheets(roots[Number(i)]!)}</style>`);
}

function writeSheets(root: ShadowRoot): string {
  return root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n')
    .replaceAll('</', '<\\/');
}

function listRoots(element: Element): ShadowRoot[] {
  const { shadowRoot } = element;
  if (!shadowRoot) return [];
  return [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(listRoots)];
}
