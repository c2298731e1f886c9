import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class SelectedDirective extends Directive {
  override render(_isSelected: boolean): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [isSelected]: [boolean]): typeof noChange {
    if (isSelected) (element as HTMLOptionElement).selected = true;
    return noChange;
  }
}

/** Chooses an option whatever the reader chose before: `<option ?selected=${is} ${selected(is)}>`. */
export const selected = directive(SelectedDirective);
