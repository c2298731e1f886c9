import { html, nothing, type TemplateResult } from 'lit';
import type { Career, Text } from '../../model/career.js';
import type { Phrases, Strings } from '../../text/phrases.js';
import { headingView } from '../../ui/heading.js';
import type { Section } from './sections.js';

interface Part {
  career: Career;
  phrases: Phrases;
  strings: Strings | undefined;
  headingLevel: number;
  persist: 'on' | 'off';
  shared: 'on' | 'off';
  compare: string | undefined;
  current: string | undefined;
  target: string | undefined;
  endpoint: string | undefined;
  /** The reader wants a career sheet. */
  onPrint: () => void;
}

/** One section of a guide: a widget, or words of the document. */
export function sectionView(section: Section, part: Part): TemplateResult {
  const { career, strings, headingLevel, persist, shared, phrases } = part;
  const { lang } = phrases;
  const [from, to] = String(part.compare ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
  switch (section) {
    case 'ladder':
      return html`<career-ladder lang=${lang} shared=${shared} current=${part.current ?? nothing} target=${part.target ?? nothing} .career=${career} .strings=${strings} .headingLevel=${headingLevel}></career-ladder>`;
    case 'pay':
      return html`<salary-band-chart lang=${lang} shared=${shared} .career=${career} .strings=${strings} .headingLevel=${headingLevel}></salary-band-chart>`;
    case 'roadmap':
      return html`<career-roadmap lang=${lang} shared=${shared} persist=${persist} .career=${career} .strings=${strings} .headingLevel=${headingLevel}></career-roadmap>`;
    case 'skills':
      return html`<skills-checklist lang=${lang} shared=${shared} persist=${persist} .career=${career} .strings=${strings} .headingLevel=${headingLevel}></skills-checklist>`;
    case 'responsibilities':
      return html`<career-responsibilities lang=${lang} .career=${career} .strings=${strings} .headingLevel=${headingLevel}></career-responsibilities>`;
    case 'compare':
      return html`<level-comparison lang=${lang} shared=${shared} from=${from ?? nothing} to=${to ?? nothing} .career=${career} .strings=${strings} .headingLevel=${headingLevel}></level-comparison>`;
    case 'advisor':
      return html`<career-advisor lang=${lang} shared=${shared} persist=${persist} endpoint=${part.endpoint ?? nothing} .career=${career} .strings=${strings} .headingLevel=${headingLevel}></career-advisor>`;
    case 'faq':
      return html`<career-faq lang=${lang} .career=${career} .strings=${strings} .headingLevel=${headingLevel}></career-faq>`;
    case 'progress':
      return html`<career-progress lang=${lang} shared=${shared} persist=${persist} .career=${career} .strings=${strings} .headingLevel=${headingLevel}>
        <button slot="actions" class="action" type="button" @click=${part.onPrint}>${phrases.say('printSheet')}</button>
      </career-progress>`;
    case 'role':
      return proseView(phrases.say('guideRole'), career.role, headingLevel);
    case 'environment':
      return proseView(phrases.say('guideEnvironment'), career.environment, headingLevel);
    case 'links':
      return html`${headingView(headingLevel, phrases.say('guideLinks'), 'title')}
        <ul part="links" role="list">${career.links.map(({ title, url }) => html`<li><a href=${url} rel="noopener nofollow">${title}</a></li>`)}</ul>`;
  }
}

function proseView(title: string, text: Text, headingLevel: number): TemplateResult {
  return html`${headingView(headingLevel, title, 'title')}
    <div part="prose">${text.map((paragraph) => html`<p>${paragraph}</p>`)}</div>`;
}
