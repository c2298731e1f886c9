import type { CareerDocument } from '../model/schema.js';
import { type Node, type Tell, textOf, type Value, wordsOf } from './json-ld-nodes.js';
import { toParagraphs } from './paragraphs.js';

type RawFaq = NonNullable<CareerDocument['faqs']>[number];
type RawStep = NonNullable<CareerDocument['steps']>[number];

/** The questions of a `FAQPage`. */
export function readFaqPage(node: Node, tell: Tell): RawFaq[] {
  const values = [...node.values('mainEntity'), ...node.values('hasPart')];
  return values.flatMap(({ value, path }) => {
    const question = typeof value === 'object' ? toParagraphs(textOf(value, 'name', 'text')).join(' ') : '';
    const answers =
      typeof value === 'object' ? [...value.values('acceptedAnswer'), ...value.values('suggestedAnswer')] : [];
    const answer = answers.flatMap((one) => toParagraphs(answerOf(one)));
    if (question && answer.length > 0) return [{ question, answer }];
    const expected = 'a Question with a name and an acceptedAnswer';
    tell('warning', path, { expected, received: question ? 'no answer' : 'no question', remedy: 'left out' });
    return [];
  });
}

/** The steps of a `HowTo`, those of its sections in one list. */
export function readHowTo(node: Node, tell: Tell): RawStep[] {
  const values = node.has('step') ? node.values('step') : node.values('steps');
  if (!node.has('step') && values.length > 0) {
    tell('warning', `${node.path ? `${node.path}.` : ''}steps`, {
      expected: '"step"',
      received: '"steps"',
      remedy: 'read as "step"',
    });
  }
  return values.flatMap((value) => readStep(value, tell));
}

function readStep(one: Value, tell: Tell): RawStep[] {
  const { value, path } = one;
  if (typeof value === 'object' && value.types.includes('HowToSection')) {
    return value.values('itemListElement').flatMap((inner) => readStep(inner, tell));
  }
  const name = typeof value === 'object' ? textOf(value, 'name') : '';
  const directions = typeof value === 'object' ? value.values('itemListElement').map(wordsOf) : [];
  const texts = [typeof value === 'object' ? textOf(value, 'text', 'description') : String(value), ...directions];
  const body = texts.flatMap(toParagraphs).filter((text) => text !== name);
  if (name) return [{ title: name, ...(body.length > 0 && { body }) }];
  const [first = '', ...rest] = body;
  if (!first) {
    tell('warning', path, { expected: 'a HowToStep with a name or a text', received: 'neither', remedy: 'left out' });
    return [];
  }
  return [{ title: first, ...(rest.length > 0 && { body: rest }) }];
}

function answerOf(one: Value): string {
  return typeof one.value === 'object' ? textOf(one.value, 'text', 'name', 'description') : String(one.value);
}
