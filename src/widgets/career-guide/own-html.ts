import type { CareerDocument } from '../../model/schema.js';
import type { OwnDocument } from '../../ui/career-source.js';
import { readLevels } from '../../ui/own-levels.js';
import { paragraphsOf, textOf } from '../../ui/own-text.js';
import { readFaqs } from '../career-faq/own-html.js';
import { readDuties } from '../career-responsibilities/own-html.js';
import { readSteps } from '../career-roadmap/own-html.js';
import { readBands } from '../salary-band-chart/own-html.js';
import { readSkills } from '../skills-checklist/own-html.js';

const readers: Record<string, (host: HTMLElement) => OwnDocument | Promise<OwnDocument>> = {
  'career-faq': readFaqs,
  'career-ladder': readLevels,
  'career-responsibilities': readDuties,
  'career-roadmap': readSteps,
  'salary-band-chart': readBands,
  'skills-checklist': readSkills,
};

const proseFields = ['summary', 'role', 'environment'] as const;

/**
 * The document in an author's own article: what stands marked `data-rungs="career-ladder"` is read as that widget reads
 * it, paragraphs marked `data-field="role"` as the key they name. The first heading is the title.
 */
export function readGuide(host: HTMLElement): Promise<OwnDocument> | undefined {
  const marked = [...host.querySelectorAll<HTMLElement>('[data-rungs]')].filter(
    ({ dataset }) => dataset.rungs && Object.hasOwn(readers, dataset.rungs),
  );
  const words = readWords(host);
  return marked.length > 0 ? readAll(marked, words) : undefined;
}

async function readAll(marked: HTMLElement[], words: Partial<CareerDocument>): Promise<Partial<CareerDocument>> {
  const parts = await Promise.all(marked.map((each) => readers[each.dataset.rungs ?? '']?.(boxed(each))));
  return Object.assign({}, ...parts, words);
}

/** Readers look inside an element; what is marked may be the very table or list they look for. */
function boxed(marked: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  // Away from the page it still is in the page's language.
  box.lang = marked.closest<HTMLElement>('[lang]')?.lang ?? '';
  box.append(marked.cloneNode(true));
  return box;
}

function readWords(host: HTMLElement): Partial<CareerDocument> {
  const fieldsOf = (name: string) =>
    [...host.querySelectorAll(`[data-field=${name}]`)].filter((field) => !field.closest('[data-rungs]'));
  const [heading] = host.querySelectorAll('h1, h2');
  const title = heading && textOf(heading);
  const [tagline] = fieldsOf('tagline').map(textOf);
  const prose = proseFields.map((field) => [field, paragraphsOf(fieldsOf(field))] as const);
  return {
    ...(title && { title }),
    ...(tagline && { tagline }),
    ...Object.fromEntries(prose.filter(([, text]) => text.length > 0)),
  };
}
