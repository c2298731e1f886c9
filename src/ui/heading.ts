import { html, nothing, type TemplateResult } from 'lit';

/** A heading of level 1 to 6; levels beyond are brought to the nearest. The widget's own is the part `heading`. */
export function headingView(level: number, content: unknown, name = 'heading'): TemplateResult {
  const isOwn = name === 'heading';
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${name} part=${isOwn ? 'heading' : nothing}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${isOwn ? 'heading' : nothing}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${isOwn ? 'heading' : nothing}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${isOwn ? 'heading' : nothing}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${isOwn ? 'heading' : nothing}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${isOwn ? 'heading' : nothing}>${content}</h6>`;
  }
}
