import { html, nothing, type TemplateResult } from 'lit';
import type { Phrases } from '../../text/phrases.js';
import { type Section, sectionNames } from './sections.js';

/** The table of contents: where the reader is, and the way to everywhere else. */
export function contentsView(
  list: readonly Section[],
  read: string | undefined,
  phrases: Phrases,
  onChoose: (event: Event) => void,
): TemplateResult {
  return html`<nav part="contents" aria-labelledby="contents">
    <p id="contents">${phrases.say('guideContents')}</p>
    <ul role="list" @click=${onChoose}>
        ${list.map(
          (section) => html`<li>
            <a href="#${fragmentOf(section)}" part="contents-link" data-to=${section} aria-current=${section === read ? 'true' : nothing}>${phrases.say(sectionNames[section])}</a>
          </li>`,
        )}
    </ul>
  </nav>`;
}

export function fragmentOf(section: string): string {
  return `guide-${section}`;
}
