import type { ReactiveControllerHost } from 'lit';
import { addItem, changeCareer, changeItem, type EditableList, moveItem, removeItem } from './edit-career.js';
import { type FormActions, type FormState, pageSize } from './form-view.js';
import type { Place } from './problems-view.js';
import type { WorkStore } from './work-store.js';

/** What is open in the form, and what is done with it. */
export class FormController implements FormActions {
  state: FormState = { lists: new Set(['levels', 'salaryBands']), items: new Set(), shown: new Map() };

  /** `focus` moves the focus, by a selector, after the next drawing. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly store: WorkStore,
    private readonly focus: (selector: string) => void,
  ) {}

  onOpenList(list: string, isOpen: boolean): void {
    if (this.state.lists.has(list) !== isOpen) this.set({ lists: withEntry(this.state.lists, list, isOpen) });
  }

  onOpenItem(list: EditableList, id: string): void {
    const { items } = this.state;
    const key = `${list}/${id}`;
    this.set({ items: withEntry(items, key, !items.has(key)) });
  }

  onShowMore(list: EditableList): void {
    this.showItems(list, (this.state.shown.get(list) ?? pageSize) + pageSize);
  }

  onAdd(list: EditableList): void {
    this.store.correct(`add ${list}`, (career) => addItem(career, list), 'Added.');
    const items = this.itemsOf(list);
    this.showItems(list, items.length);
    this.focus(`${selectItem(list, items.at(-1)?.id ?? '')} input`);
  }

  onRemove(list: EditableList, id: string): void {
    const items = this.itemsOf(list);
    const at = items.findIndex((item) => item.id === id);
    const next = items[at + 1] ?? items[at - 1];
    this.store.correct(
      `remove ${list}/${id}`,
      (career) => removeItem(career, list, id),
      'Removed. Undo brings it back.',
    );
    this.focus(next ? `${selectItem(list, next.id)} [data-job=remove]` : `[data-add=${list}]`);
  }

  onMove(list: EditableList, id: string, by: -1 | 1): void {
    const said = by < 0 ? 'Moved up.' : 'Moved down.';
    this.store.correct(`move ${list}/${id}`, (career) => moveItem(career, list, id, by), said);
    this.focus(`${selectItem(list, id)} [data-job=${by < 0 ? 'up' : 'down'}]`);
  }

  onChangeItem(list: EditableList, id: string, changes: Record<string, unknown>, key: string): void {
    this.store.correct(`${list}/${id}/${key}`, (career) => changeItem(career, list, id, changes));
  }

  onChangeCareer(changes: Record<string, unknown>, key: string): void {
    this.store.correct(`about/${key}`, (career) => changeCareer(career, changes));
  }

  /** Opens what a place is in and puts the focus there. */
  show(place: Place): void {
    if ('field' in place) {
      this.onOpenList('about', true);
      this.focus(`#about-${place.field}`);
      return;
    }
    const { list, at } = place;
    this.onOpenList(list, true);
    this.showItems(list, at + 1);
    this.focus(`${selectItem(list, this.itemsOf(list)[at]?.id ?? '')} input`);
  }

  private itemsOf(list: EditableList): readonly { id: string }[] {
    return this.store.work.career?.[list] ?? [];
  }

  /** Shows at least that many items of a list. */
  private showItems(list: EditableList, count: number): void {
    const shown = Math.max(count, this.state.shown.get(list) ?? pageSize);
    this.set({ shown: new Map(this.state.shown).set(list, shown) });
  }

  private set(changes: Partial<FormState>): void {
    this.state = { ...this.state, ...changes };
    this.host.requestUpdate();
  }
}

function selectItem(list: EditableList, id: string): string {
  return `[data-item="${CSS.escape(`${list}/${id}`)}"]`;
}

function withEntry(set: ReadonlySet<string>, entry: string, isIn: boolean): ReadonlySet<string> {
  const changed = new Set(set);
  if (isIn) changed.add(entry);
  else changed.delete(entry);
  return changed;
}
