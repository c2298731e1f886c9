import { html, nothing, type TemplateResult } from 'lit';
import type { Career } from '../model/career.js';
import { readEnd, readText, tidyTexts, toggleId, writeEnd, writeText } from './field-values.js';
import type { Field } from './fields.js';

/** What a field needs: the thing it edits, and who hears of changes. */
export interface FieldScope {
  /** Prefix of the ids of the form's elements. */
  id: string;
  item: Readonly<Record<string, unknown>>;
  career: Career;
  onChange(changes: Record<string, unknown>, key: string): void;
}

type FieldOf<Kind> = Extract<Field, { kind: Kind }>;

/** One labelled entry field. */
export function fieldView(field: Field, scope: FieldScope): TemplateResult {
  switch (field.kind) {
    case 'switch':
      return switchView(field, scope);
    case 'choice':
      return choiceView(field, scope);
    case 'range':
      return rangeView(field, scope);
    case 'skills':
      return skillsView(field, scope);
    case 'paragraphs':
    case 'lines':
      return longTextView(field, scope);
    default:
      return textView(field, scope);
  }
}

function textView(field: FieldOf<'text' | 'number'>, scope: FieldScope): TemplateResult {
  const id = `${scope.id}-${field.key}`;
  const hint = field.kind === 'text' ? field.hint : undefined;
  const { min, max } = field.kind === 'number' ? field : {};
  return html`<div class="field ${field.kind}">
    <label for=${id}>${field.label}</label>
    <input id=${id} type=${field.kind} autocomplete="off" .value=${readText(scope.item, field)}
      min=${min ?? nothing} max=${max ?? nothing} step=${field.kind === 'number' ? 'any' : nothing}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @input=${(event: InputEvent) => onText(event, field, scope)}>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
  </div>`;
}

function longTextView(field: FieldOf<'paragraphs' | 'lines'>, scope: FieldScope): TemplateResult {
  const id = `${scope.id}-${field.key}`;
  return html`<div class="field ${field.kind}">
    <label for=${id}>${field.label}</label>
    <textarea id=${id} rows="3" .value=${readText(scope.item, field)}
      @input=${(event: InputEvent) => onText(event, field, scope)}
      @change=${() => scope.onChange(tidyTexts(scope.item, field), field.key)}></textarea>
  </div>`;
}

function onText(event: InputEvent, field: Field, { onChange }: FieldScope): void {
  const entry = event.target as HTMLInputElement;
  // Half a number is no number yet: the field keeps what was typed.
  if (entry.validity.badInput) return;
  onChange(writeText(field, entry.value), field.key);
}

function switchView({ key, label }: FieldOf<'switch'>, { item, onChange }: FieldScope): TemplateResult {
  return html`<label class="switch">
    <input type="checkbox" .checked=${item[key] === true}
      @change=${(event: Event) => onChange({ [key]: (event.target as HTMLInputElement).checked || undefined }, key)}>
    ${label}
  </label>`;
}

function choiceView({ key, label, options }: FieldOf<'choice'>, { id, item, career, onChange }: FieldScope) {
  const chosen = item[key] ?? '';
  return html`<div class="field choice">
    <label for="${id}-${key}">${label}</label>
    <select id="${id}-${key}"
      @change=${(event: Event) => onChange({ [key]: (event.target as HTMLSelectElement).value || undefined }, key)}>
      ${options(career).map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </div>`;
}

function rangeView({ key, label, ends }: FieldOf<'range'>, { item, onChange }: FieldScope): TemplateResult {
  const endView = (end: string, name: string) =>
    html`<label>${name}
      <input type="number" min="0" step="any" .value=${readEnd(item, key, end)}
        @input=${(event: InputEvent) => {
          const { value, validity } = event.target as HTMLInputElement;
          if (!validity.badInput) onChange(writeEnd(item, key, end, value), `${key}-${end}`);
        }}></label>`;
  return html`<fieldset class="field range">
    <legend>${label}</legend>
    ${endView(ends[0], 'from')} ${endView(ends[1], 'to')}
  </fieldset>`;
}

function skillsView({ key, label }: FieldOf<'skills'>, { item, career, onChange }: FieldScope): TemplateResult {
  const chosen = new Set(item[key] as string[]);
  return html`<fieldset class="field skills">
    <legend>${label}</legend>
    ${
      career.skills.length === 0
        ? html`<span class="hint">There are none yet: add skills below.</span>`
        : career.skills.map(
            ({ id, name }) => html`<label class="switch">
              <input type="checkbox" .checked=${chosen.has(id)}
                @change=${(event: Event) => onChange(toggleId(item, key, id, (event.target as HTMLInputElement).checked), key)}>
              ${name || id}
            </label>`,
          )
    }
  </fieldset>`;
}
