import { defineWidget } from '../../ui/define-widget.js';
import { CareerLadder } from './element.js';

defineWidget('career-ladder', CareerLadder);

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
}

export { CareerLadder };
