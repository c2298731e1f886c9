import { defineWidget } from '../../ui/define-widget.js';
import { CareerProgress } from './element.js';

defineWidget('career-progress', CareerProgress);

declare global {
  interface HTMLElementTagNameMap {
    'career-progress': CareerProgress;
  }
}

export { CareerProgress };
