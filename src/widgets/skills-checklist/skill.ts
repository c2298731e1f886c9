import { html, nothing, type TemplateResult } from 'lit';
import type { Skill } from '../../model/career.js';
import type { Phrases } from '../../text/phrases.js';
import { checked } from '../../ui/checked.js';
import { paragraphsView } from '../../ui/paragraphs.js';

interface SkillView {
  skill: Skill;
  phrases: Phrases;
  isChecked: boolean;
  /** The reader's own, 0 to 5; undefined where self-rating is off. */
  rating: number | undefined;
}

/**
 * One skill: a native checkbox, its name and what it means. Many have a name alone, so one hole stands for all else
 * there may be: every hole costs nodes.
 */
export function skillView(view: SkillView): TemplateResult {
  const { id, name, description } = view.skill;
  const isMore = description.length > 0 || view.rating !== undefined;
  return html`<li class="skill" part="skill">
    <label>
      <input type="checkbox" value=${id} ?checked=${view.isChecked} ${checked(view.isChecked)} aria-describedby=${description.length ? `about-${id}` : nothing} />
      <span class="name" part="skill-name">${name}</span>
    </label>
    ${isMore ? moreView(view) : nothing}
  </li>`;
}

function moreView({ skill, phrases, rating }: SkillView): TemplateResult {
  const { id, description } = skill;
  return html`
    ${description.length ? html`<div class="about" id="about-${id}">${paragraphsView(description)}</div>` : nothing}
    ${rating === undefined ? nothing : ratingView(skill, rating, phrases)}
  `;
}

function ratingView({ id, name, target }: Skill, rating: number, phrases: Phrases): TemplateResult {
  const words = phrases.say('ratingOf', { n: rating });
  return html`<div class="rating" part="rating">
    <input type="range" min="0" max="5" step="1" data-skill=${id} .value=${String(rating)} aria-label=${phrases.say('rating', { skill: name })} aria-valuetext=${words} />
    <span aria-hidden="true">${words}${target ? html` · ${phrases.say('target')} ${target}` : nothing}</span>
  </div>`;
}
