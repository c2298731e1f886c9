type Field = HTMLInputElement | HTMLSelectElement;

/**
 * What a reader did to the fields of a drawing before its script came: ticked, chosen, typed. Returns what does the same
 * again, as the reader's own doing, once the script has taken the drawing over.
 */
export function takeEarlyInput(root: ShadowRoot): () => void {
  const fields = [...root.querySelectorAll<Field>('input, select')];
  const early = fields.filter(isTouched).map((field) => ({ field, state: stateOf(field) }));
  return () => {
    for (const { field, state } of early) {
      Object.assign(field, state);
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  };
}

/** A radio that gave way to another is not what the reader touched. Boxes have a value of their own. */
function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return !field.selectedOptions[0]?.defaultSelected;
  const { type, checked, defaultChecked, value, defaultValue } = field;
  if (type === 'radio') return checked && !defaultChecked;
  return type === 'checkbox' ? checked !== defaultChecked : value !== defaultValue;
}

/** No script may choose a file. */
function stateOf(field: Field): Partial<HTMLInputElement> {
  if (field instanceof HTMLSelectElement) return { value: field.value };
  return field.type === 'file' ? {} : { value: field.value, checked: field.checked };
}
