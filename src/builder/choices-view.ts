import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Career } from '../model/career.js';
import { contrastWithPaper, suggestAccent } from './accent.js';
import { type Choices, densities, themes, type WidgetTag, widgetTags } from './choices.js';
import { hasPart } from './part-document.js';

export type OnChoose = (changes: Partial<Choices>, key: string) => void;
export type OnTag = (tag: WidgetTag, isOn: boolean) => void;

const tagNames: Record<WidgetTag, string> = {
  'career-guide': 'The whole guide',
  'career-ladder': 'Career ladder',
  'salary-band-chart': 'Salary chart',
  'career-roadmap': 'Roadmap',
  'skills-checklist': 'Skills checklist',
  'career-responsibilities': 'Responsibilities',
  'level-comparison': 'Comparison',
  'career-advisor': 'Advisor',
  'career-faq': 'Questions',
  'career-progress': 'Kept progress',
};

const languages = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['pt', 'Português'],
  ['ar', 'العربية'],
  ['hi', 'हिन्दी'],
  ['ja', '日本語'],
  ['zh', '中文'],
] as const;

const densityNames = { usual: 'Usual', compact: 'Compact', roomy: 'Roomy' };
const themeNames = { auto: 'Auto', light: 'Light', dark: 'Dark' };
/** Our own accent, as the colour field shows it. */
const ownAccent = '#2f5bd0';

/** Which widgets, and how they look. */
export function choicesView(
  choices: Choices,
  career: Career | undefined,
  onChoose: OnChoose,
  onTag: OnTag,
): TemplateResult {
  return html`
    ${tagsView(choices, career, onTag)}
    <div class="look">
      ${accentView(choices, onChoose)}
      <div class="field">
        <label for="lang">Language of the widgets</label>
        <select id="lang" @change=${(event: Event) => onChoose({ lang: (event.target as HTMLSelectElement).value || undefined }, 'lang')}>
          <option value="" .selected=${choices.lang === undefined}>That of the text</option>
          ${languages.map(([tag, name]) => html`<option value=${tag} lang=${tag} .selected=${choices.lang === tag}>${name}</option>`)}
        </select>
      </div>
      ${radiosView('density', 'Density', densities, densityNames, choices.density, (density) => onChoose({ density }, 'density'))}
      ${radiosView('theme', 'Theme', themes, themeNames, choices.theme, (theme) => onChoose({ theme }, 'theme'))}
    </div>`;
}

function tagsView({ tags }: Choices, career: Career | undefined, onTag: OnTag): TemplateResult {
  return html`<fieldset class="tags">
    <legend>Widgets</legend>
    ${widgetTags.map((tag) => {
      const isEmpty = career !== undefined && !hasPart(career, tag);
      const isOn = tags.includes(tag);
      return html`<label class="switch">
        <input type="checkbox" value=${tag} .checked=${live(isOn)} ?disabled=${isEmpty && !isOn}
          @change=${(event: Event) => onTag(tag, (event.target as HTMLInputElement).checked)}>
        <span>${tagNames[tag]}${isEmpty ? html` <span class="hint">nothing to show yet</span>` : nothing}</span>
      </label>`;
    })}
  </fieldset>`;
}

function accentView({ accent }: Choices, onChoose: OnChoose): TemplateResult {
  const better = accent === undefined ? undefined : suggestAccent(accent);
  return html`<div class="field accent">
    <label for="accent">Accent colour</label>
    <div class="row">
      <input type="color" id="accent" .value=${accent ?? ownAccent}
        @input=${(event: InputEvent) => onChoose({ accent: (event.target as HTMLInputElement).value }, 'accent')}>
      <code>${accent ?? 'ours'}</code>
      ${accent === undefined ? nothing : html`<button class="link" @click=${() => onChoose({ accent: undefined }, 'accent')}>Use ours</button>`}
    </div>
    ${
      accent !== undefined && better !== undefined
        ? html`<p class="hint">Words in it are hard to read on white (${contrastWithPaper(accent).toFixed(1)} to 1).
            <button class="link" @click=${() => onChoose({ accent: better }, 'accent')}>Use ${better}</button></p>`
        : nothing
    }
  </div>`;
}

function radiosView<Option extends string>(
  name: string,
  legend: string,
  options: readonly Option[],
  names: Record<Option, string>,
  chosen: Option,
  onChange: (option: Option) => void,
): TemplateResult {
  return html`<fieldset class="segments">
    <legend>${legend}</legend>
    <div class="row">
      ${options.map(
        (option) => html`<label><input type="radio" name=${name} value=${option} .checked=${option === chosen}
          @change=${() => onChange(option)}><span>${names[option]}</span></label>`,
      )}
    </div>
  </fieldset>`;
}
