// What a page without a framework does by hand, once the tags are registered.
import type { CareerDocument } from 'rungs';
import { baker, broken } from './documents';

/** Wires the buttons and listeners of the page. `first` is the document to set at once, where the page holds none. */
export function start(first?: CareerDocument): void {
  const ladder = find('career-ladder');
  const checklist = find('skills-checklist');
  const title = find('[slot=title]');
  const heard = find('#heard');
  const hear = (word: string) => heard.append(heard.textContent ? ` ${word}` : word);
  const show = (career: CareerDocument | string | undefined) => {
    ladder.career = checklist.career = career;
  };

  ladder.addEventListener('rungs-ready', () => hear('ready'));
  ladder.addEventListener('rungs-error', ({ issues }) => hear(`error:${issues.length}`));
  ladder.addEventListener('rungs-level-select', ({ level }) => hear(`level:${level}:${ladder.localName}`));
  checklist.addEventListener('rungs-skill-change', ({ skill, checked }) => hear(`skill:${skill}:${checked}`));
  checklist.addEventListener('rungs-progress-change', ({ done, total }) => hear(`progress:${done}/${total}`));

  find('#spoil').addEventListener('click', () => show(broken));
  find('#clear').addEventListener('click', () => show(undefined));
  find('#change').addEventListener('click', () => {
    show(baker);
    title.textContent = 'Baker';
  });
  find('#remove').addEventListener('click', () => {
    ladder.remove();
    checklist.remove();
  });
  if (first) show(first);
}

function find<Name extends keyof HTMLElementTagNameMap>(selector: Name): HTMLElementTagNameMap[Name];
function find(selector: string): HTMLElement;
function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing here is ${selector}`);
  return found;
}
