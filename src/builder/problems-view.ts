import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../model/parse.js';
import type { EditableList } from './edit-career.js';
import { careerFields, listForms } from './fields.js';

/** An item of the document, or a field of the document itself. */
export type Place = { list: EditableList; at: number } | { field: string };

const most = 20;

/** What is wrong in the document as it was corrected, with a way to each place that the form shows. */
export function problemsView(
  issues: readonly Issue[],
  onShow: (place: Place) => void,
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<ul class="issues" aria-label="What is wrong in the document">
    ${issues.slice(0, most).map((issue) => {
      const place = findPlace(issue.path);
      return html`<li class=${issue.level}>
        ${place ? html`<button class="line" @click=${() => onShow(place)}>Show</button>` : nothing}
        <span><code>${issue.path}</code> ${issue.message}</span>
      </li>`;
    })}
    ${issues.length > most ? html`<li class="hint">and ${issues.length - most} more</li>` : nothing}
  </ul>`;
}

/** `salaryBands[3].min` → the fourth band, `title` → the document's title; undefined where the form has no such place. */
export function findPlace(path: string): Place | undefined {
  if (careerFields.some(({ key }) => key === path)) return { field: path };
  const [, name, at] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const form = listForms.find(({ list }) => list === name);
  return form && { list: form.list, at: Number(at) };
}
