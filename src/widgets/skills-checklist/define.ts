import { defineWidget } from '../../ui/define-widget.js';
import { SkillsChecklist } from './element.js';

defineWidget('skills-checklist', SkillsChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'skills-checklist': SkillsChecklist;
  }
}

export { SkillsChecklist };
