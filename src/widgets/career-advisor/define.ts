import { defineWidget } from '../../ui/define-widget.js';
import { CareerAdvisor } from './element.js';

defineWidget('career-advisor', CareerAdvisor);

declare global {
  interface HTMLElementTagNameMap {
    'career-advisor': CareerAdvisor;
  }
}

export { CareerAdvisor };
