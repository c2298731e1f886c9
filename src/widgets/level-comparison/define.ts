import { defineWidget } from '../../ui/define-widget.js';
import { LevelComparison } from './element.js';

defineWidget('level-comparison', LevelComparison);

declare global {
  interface HTMLElementTagNameMap {
    'level-comparison': LevelComparison;
  }
}

export { LevelComparison };
