import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Career } from '../model/career.js';
import type { EditableList } from './edit-career.js';
import { type FieldScope, fieldView } from './field-view.js';
import { careerFields, type ListForm, listForms } from './fields.js';

/** What is open in the form. */
export interface FormState {
  /** Lists that are open, and `about`. */
  lists: ReadonlySet<string>;
  /** Items whose further fields are open, as `list/id`. */
  items: ReadonlySet<string>;
  /** How many items of a list are shown. */
  shown: ReadonlyMap<string, number>;
}

export interface FormActions {
  onOpenList(list: string, isOpen: boolean): void;
  onOpenItem(list: EditableList, id: string): void;
  onShowMore(list: EditableList): void;
  onAdd(list: EditableList): void;
  onRemove(list: EditableList, id: string): void;
  onMove(list: EditableList, id: string, by: -1 | 1): void;
  onChangeItem(list: EditableList, id: string, changes: Record<string, unknown>, key: string): void;
  onChangeCareer(changes: Record<string, unknown>, key: string): void;
}

/** Items of a list that are shown at first, and added each time more are asked for. */
export const pageSize = 60;

/** The document as a form. */
export function formView(career: Career, state: FormState, actions: FormActions): TemplateResult {
  const about: FieldScope = {
    id: 'about',
    item: career as unknown as FieldScope['item'],
    career,
    onChange: (changes, key) => actions.onChangeCareer(changes, key),
  };
  return html`
    ${groupView('about', 'About', '', state, actions, () => html`<div class="fields">${careerFields.map((field) => fieldView(field, about))}</div>`)}
    ${listForms.map((form) =>
      groupView(form.list, form.name, String(career[form.list].length), state, actions, () =>
        listView(form, career, state, actions),
      ),
    )}
  `;
}

function groupView(
  key: string,
  name: string,
  count: string,
  { lists }: FormState,
  actions: FormActions,
  content: () => TemplateResult,
): TemplateResult {
  const isOpen = lists.has(key);
  return html`<details class="group" data-list=${key} .open=${isOpen}
    @toggle=${(event: Event) => actions.onOpenList(key, (event.target as HTMLDetailsElement).open)}>
    <summary><span>${name}</span>${count ? html`<span class="count">${count}</span>` : nothing}</summary>
    ${isOpen ? content() : nothing}
  </details>`;
}

function listView(form: ListForm, career: Career, state: FormState, actions: FormActions): TemplateResult {
  const items = career[form.list] as { id: string }[];
  const shown = items.slice(0, state.shown.get(form.list) ?? pageSize);
  return html`
    <ol class="items">
      ${repeat(
        shown,
        ({ id }) => id,
        (item, i) => itemView(form, item, { isFirst: i === 0, isLast: i === items.length - 1 }, career, state, actions),
      )}
    </ol>
    <div class="row">
      <button class="button" data-add=${form.list} @click=${() => actions.onAdd(form.list)}>Add a ${form.one}</button>
      ${
        shown.length < items.length
          ? html`<button class="button" @click=${() => actions.onShowMore(form.list)}>
              Show more (${items.length - shown.length} are left)</button>`
          : nothing
      }
    </div>`;
}

function itemView(
  form: ListForm,
  item: { id: string },
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
  career: Career,
  state: FormState,
  actions: FormActions,
): TemplateResult {
  const { list, one, naming, main, more } = form;
  const { id } = item;
  const values = item as unknown as FieldScope['item'];
  const name = String(values[naming] ?? '') || `unnamed ${one}`;
  const key = `${list}/${id}`;
  const isOpen = state.items.has(key);
  const scope: FieldScope = {
    id: key,
    item: values,
    career,
    onChange: (changes, field) => actions.onChangeItem(list, id, changes, field),
  };
  const button = (job: string, label: string, mark: string, isOff: boolean, act: () => void) =>
    html`<button class="icon" data-job=${job} aria-label="${label} ${name}" title=${label} aria-disabled=${isOff ? 'true' : nothing}
      @click=${() => !isOff && act()}>${mark}</button>`;
  return html`<li class="item" data-item=${key}>
    <div class="name">
      <input id="${key}-${naming}" aria-label="Name of this ${one}" .value=${String(values[naming] ?? '')} autocomplete="off"
        placeholder="Name of this ${one}"
        @input=${(event: InputEvent) => scope.onChange({ [naming]: (event.target as HTMLInputElement).value }, naming)}>
      <span class="jobs">
        ${button('up', 'Move up', '↑', isFirst, () => actions.onMove(list, id, -1))}
        ${button('down', 'Move down', '↓', isLast, () => actions.onMove(list, id, 1))}
        ${button('remove', 'Remove', '×', false, () => actions.onRemove(list, id))}
      </span>
    </div>
    ${main.length > 0 ? html`<div class="fields main">${main.map((field) => fieldView(field, scope))}</div>` : nothing}
    <button class="more" aria-expanded=${isOpen} @click=${() => actions.onOpenItem(list, id)}>${isOpen ? 'Less' : 'More'}<span class="hidden"> of ${name}</span></button>
    ${isOpen ? html`<div class="fields">${more.map((field) => fieldView(field, scope))}</div>` : nothing}
  </li>`;
}
