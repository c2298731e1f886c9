import { html, nothing, type TemplateResult } from 'lit';
import type { Phrases } from '../../text/phrases.js';
import { headingView } from '../../ui/heading.js';
import type { KeptRows } from './rows.js';

/** Everything kept, under a heading for each kind; kinds of which there is nothing are left out. */
export function keptView(rows: KeptRows, phrases: Phrases, headingLevel: number): TemplateResult {
  const { skills, done, skipped, jottings, profile } = rows;
  const part = (title: string, count: number, content: unknown) =>
    count === 0
      ? nothing
      : html`<div class="kind" part="kind">${headingView(headingLevel + 1, title, 'kind-title')}${content}</div>`;
  const list = (items: readonly unknown[]) => html`<ul role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  const names = (titles: readonly string[]) => list(titles.map((title) => html`<bdi>${title}</bdi>`));
  return html`<div class="kinds" part="kinds">
    ${part(phrases.say('profileTitle'), profile.length, html`<dl>${profile.map(([name, value]) => html`<div><dt>${name}</dt> <dd>${value}</dd></div>`)}</dl>`)}
    ${part(
      phrases.say('keptSkills'),
      skills.length,
      list(
        skills.map(
          ({ name, rating }) =>
            html`<bdi>${name}</bdi>${rating ? ` · ${phrases.say('ratingOf', { n: rating })}` : nothing}`,
        ),
      ),
    )}
    ${part(phrases.say('keptDone'), done.length, names(done))}
    ${part(phrases.say('keptSkipped'), skipped.length, names(skipped))}
    ${part(
      phrases.say('keptNotes'),
      jottings.length,
      jottings.map(
        ({ title, note, links }) => html`<div class="jotting">
          <p class="about">${title}</p>
          ${note ? html`<p class="note" part="note">${note}</p>` : nothing}
          ${links.length > 0 ? list(links.map(({ title, url }) => html`<a href=${url} rel="noopener nofollow">${title}</a>`)) : nothing}
        </div>`,
      ),
    )}
  </div>`;
}
