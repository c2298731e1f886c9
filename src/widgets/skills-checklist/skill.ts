import { html, nothing, type TemplateResult } from 'lit';
import type { Skill } from '../../model/career.js';
import type { Phrases } from '../../text/phrases.js';
import { checked } from '../../ui/checked.js';

export interface SkillHandlers {
  onTick: (id: string, isChecked: boolean) => void;
  onRate: (id: string, rating: number) => void;
}

interface SkillView extends SkillHandlers {
  skill: Skill;
  phrases: Phrases;
  isChecked: boolean;
  /** The reader's own, 0 to 5; undefined where self-rating is off. */
  rating: number | undefined;
}

/** One skill: a native checkbox, its name and what it means. */
export function skillView({ skill, phrases, isChecked, rating, onTick, onRate }: SkillView): TemplateResult {
  const { id, name, description, target } = skill;
  const tick = (event: Event) => onTick(id, (event.target as HTMLInputElement).checked);
  const rate = (event: Event) => onRate(id, Number((event.target as HTMLInputElement).value));
  return html`<li class="skill" part="skill">
    <label>
      <input type="checkbox" value=${id} ?checked=${isChecked} ${checked(isChecked)} aria-describedby=${description.length ? `about-${id}` : nothing} @change=${tick} />
      <span class="name" part="skill-name">${name}</span>
    </label>
    ${description.length ? html`<div class="about" id="about-${id}">${description.map((paragraph) => html`<p>${paragraph}</p>`)}</div>` : nothing}
    ${
      rating === undefined
        ? nothing
        : html`<div class="rating" part="rating">
            <input type="range" min="0" max="5" step="1" .value=${String(rating)} aria-label=${phrases.say('rating', { skill: name })} aria-valuetext=${phrases.say('ratingOf', { n: rating })} @change=${rate} />
            <span aria-hidden="true">${phrases.say('ratingOf', { n: rating })}${target ? html` · ${phrases.say('target')} ${target}` : nothing}</span>
          </div>`
    }
  </li>`;
}
