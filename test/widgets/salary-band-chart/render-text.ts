import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** What a template says, without its markup, a line for each piece of text. */
export function renderText(template: unknown): string[] {
  const html = collectResultSync(render(template)).replace(/<!--.*?-->/gs, '');
  return html
    .split(/<[^>]*>/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
