import type { Faq } from '../../model/career.js';
import { slugify } from '../../model/identify.js';
import type { CareerDocument } from '../../model/schema.js';
import { isInside, paragraphsOf, textOf } from '../../ui/own-text.js';

const headings = 'h1, h2, h3, h4, h5, h6';

/**
 * The questions an author wrote as `<details>`, as terms and definitions, or as headings with their answers below. A
 * heading over smaller ones, or over such a list, asks nothing.
 */
export function readFaqs(host: HTMLElement): Partial<CareerDocument> | undefined {
  const faqs = findQuestions(host, `details, dt, ${headings}`).flatMap((element) => readFaq(element) ?? []);
  return faqs.length > 0 ? { faqs } : undefined;
}

/** The ids of those among them that stand open: as the author wrote them, or a reader has opened them by now. */
export function readOpen(host: HTMLElement): string[] {
  return findQuestions(host, 'details[open]').flatMap((details) => readFaq(details)?.id ?? []);
}

function findQuestions(host: HTMLElement, selector: string): Element[] {
  return [...host.querySelectorAll(selector)].filter((element) => {
    // What stands inside an answer is part of it.
    const isPart = element.parentElement && isInside(element.parentElement, 'details, dd', host);
    return !isPart && !isInside(element, '[slot]', host);
  });
}

function readFaq(element: Element): Faq | undefined {
  if (element.matches('details')) return readDetails(element);
  const isTerm = element.matches('dt');
  const answer = paragraphsOf(isTerm ? definitionsOf(element) : below(element));
  return isTerm || answer.length > 0 ? toFaq(element.id, textOf(element), answer) : undefined;
}

function readDetails(details: Element): Faq | undefined {
  const summary = [...details.children].find((child) => child.matches('summary'));
  if (!summary) return undefined;
  const rest = [...details.childNodes].filter((node) => node !== summary);
  const id = details.id || summary.id || summary.querySelector(headings)?.id;
  return toFaq(id, textOf(summary), paragraphsOf(rest));
}

function toFaq(id: string | undefined, question: string, answer: string[]): Faq | undefined {
  return question ? { id: id || slugify(question), question, answer } : undefined;
}

function definitionsOf(term: Element): Element[] {
  const definitions: Element[] = [];
  for (let next = term.nextElementSibling; next?.matches('dd'); next = next.nextElementSibling) definitions.push(next);
  return definitions;
}

/** Everything down to the next heading; nothing where that heading, or a list of questions, belongs to this one. */
function below(heading: Element): Node[] {
  const nodes: Node[] = [];
  for (let next = heading.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Element && next.matches(headings)) return next.localName > heading.localName ? [] : nodes;
    if (next instanceof Element && next.matches('details, dl')) return [];
    nodes.push(next);
  }
  return nodes;
}
