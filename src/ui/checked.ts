import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class CheckedDirective extends Directive {
  override render(_isChecked: boolean): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [isChecked]: [boolean]): typeof noChange {
    (element as HTMLInputElement).checked = isChecked;
    return noChange;
  }
}

/**
 * Ticks a box or radio whatever the reader did to it before: `<input ?checked=${is} ${checked(is)}>`. The attribute is
 * what a server writes; it would write a `.checked` binding as ticked even where it is false.
 */
export const checked = directive(CheckedDirective);
