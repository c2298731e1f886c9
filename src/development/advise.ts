import { formatIssue } from '../model/parse.js';
import { CareerElement } from '../ui/career-element.js';
import { type AttributeKind, findFaults } from './find-faults.js';

const told = new Set<string>();
const awaited = new WeakSet<CareerElement>();

// A document may come from a request of the app's own; one that has not come by then has been forgotten.
const patience = 3000;

/** Tells developers on the console what their widgets could do better, each thing once. `kinds` is by tag. */
export function startAdvising(kinds: Record<string, Record<string, AttributeKind>>): void {
  // A second update takes up what is known of the reader, or folds what was drawn ahead: nothing to warn of.
  CareerElement.disableWarning?.('change-in-update');
  CareerElement.adviser = (element, career) => {
    const tag = element.localName;
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const facts = { tag, attributes, kinds: kinds[tag] ?? {}, given: element.career, career };
    for (const fault of findFaults(facts)) tellOnce(fault);
    tellIssues(element);
    if (!career) awaitDocument(element);
  };
}

function tellIssues(element: CareerElement): void {
  const { issues, localName, src } = element;
  if (issues.length === 0) return;
  const lines = issues.slice(0, 10).map((issue) => `\n  ${formatIssue(issue)}`);
  const rest =
    issues.length > lines.length ? `\n  and ${issues.length - lines.length} more, in its property issues` : '';
  tellOnce(`<${localName}${src ? ` src="${src}"` : ''}>: its document has faults${lines.join('')}${rest}`);
}

function awaitDocument(element: CareerElement): void {
  if (awaited.has(element)) return;
  awaited.add(element);
  setTimeout(() => {
    if (element.isConnected && element.matches(':state(empty)') && isWithout(element))
      tellOnce(
        `<${element.localName}>: has no document. Set its property career, its attribute src, or put a script of the type application/json or readable HTML inside`,
      );
  }, patience);
}

function isWithout({ career, src, children }: CareerElement): boolean {
  return (career ?? undefined) === undefined && !src && children.length === 0;
}

function tellOnce(text: string): void {
  if (told.has(text)) return;
  told.add(text);
  // biome-ignore lint/suspicious/noConsole: telling developers is what this file is for
  console.warn(`Rungs: ${text}`);
}
