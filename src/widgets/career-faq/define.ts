import { defineWidget } from '../../ui/define-widget.js';
import { CareerFaq } from './element.js';

defineWidget('career-faq', CareerFaq);

declare global {
  interface HTMLElementTagNameMap {
    'career-faq': CareerFaq;
  }
}

export { CareerFaq };
