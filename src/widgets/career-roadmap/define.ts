import { defineWidget } from '../../ui/define-widget.js';
import { CareerRoadmap } from './element.js';

defineWidget('career-roadmap', CareerRoadmap);

declare global {
  interface HTMLElementTagNameMap {
    'career-roadmap': CareerRoadmap;
  }
}

export { CareerRoadmap };
