import { defineWidget } from '../../ui/define-widget.js';
import { CareerResponsibilities } from './element.js';

defineWidget('career-responsibilities', CareerResponsibilities);

declare global {
  interface HTMLElementTagNameMap {
    'career-responsibilities': CareerResponsibilities;
  }
}

export { CareerResponsibilities };
