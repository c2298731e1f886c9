import { writeDocument } from '../../exporters/document.js';
import type { WidgetTag } from '../choices.js';
import { versionOf } from '../release.js';
import { type Ingredients, nameFile, type SnippetFile } from './snippet.js';

interface Told {
  name: string;
  /** What is worth knowing of it. */
  tells: string;
}

/** The event a page is most likely to want of each tag, and what it tells. */
const events: Partial<Record<WidgetTag, Told>> = {
  'career-guide': { name: 'rungs-level-select', tells: 'event.level' },
  'career-ladder': { name: 'rungs-level-select', tells: 'event.level' },
  'salary-band-chart': { name: 'rungs-level-select', tells: 'event.level' },
  'career-roadmap': { name: 'rungs-step-change', tells: 'event.step, event.status' },
  'skills-checklist': { name: 'rungs-skill-change', tells: 'event.skill, event.checked' },
  'career-advisor': { name: 'rungs-advice', tells: 'event.advice' },
  'career-progress': { name: 'rungs-progress-change', tells: 'event.done, event.total' },
};

export function eventOf(tag: WidgetTag): Told | undefined {
  return events[tag];
}

/** What these tags tell, each event once. */
export function listEvents(tags: readonly WidgetTag[]): Told[] {
  const all = tags.flatMap((tag) => events[tag] ?? []);
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
}

/** `salary-band-chart` → `SalaryBandChart`, `rungs-level-select` → `RungsLevelSelect`. */
export function toPascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** What every framework needs besides its component: the package, this very version, and the document. */
export function packageFiles({ career, release }: Ingredients): SnippetFile[] {
  const install = `npm install --save-exact rungs@${versionOf(release)}\n`;
  return [
    { name: 'install.sh', use: 'Run it in your project. Your lock file holds the hash of the package.', text: install },
    documentFile(career),
  ];
}

function documentFile(career: Ingredients['career']): SnippetFile {
  return { name: documentName(career), use: 'Save it beside the component.', text: writeDocument(career) };
}

function documentName(career: Ingredients['career']): string {
  return nameFile(career, '.json');
}

/** A line of code that takes `what` from a module; nothing, where the module is only to run. */
export function writeImport(what: string, path: string): string {
  const quoted = `'${path}'`;
  return what ? `import ${what} from ${quoted};` : `import ${quoted};`;
}

/** Lines that register each tag and load the document. */
export function importLines({ career, choices }: Ingredients): string[] {
  const widgets = choices.tags.map((tag) => writeImport('', `rungs/${tag}`));
  return [...widgets, importDocument(career)];
}

export function importDocument(career: Ingredients['career']): string {
  return writeImport('career', `./${documentName(career)}`);
}
