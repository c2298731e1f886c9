import { html, type TemplateResult } from 'lit';

/** Paragraphs of text. A list costs nodes of its own, so one alone, the usual case, is none. */
export function paragraphsView(texts: readonly string[]): unknown {
  return texts.length === 1 ? paragraphView(texts[0] as string) : texts.map(paragraphView);
}

function paragraphView(text: string): TemplateResult {
  return html`<p>${text}</p>`;
}
