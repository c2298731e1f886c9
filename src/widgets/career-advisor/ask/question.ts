import type { Career } from '../../../model/career.js';
import { cutText } from '../../../model/limits.js';
import type { Progress } from '../../../model/progress.js';

export interface ChatMessage {
  role: 'system' | 'user';
  content: string;
}

export const mostOfQuestion = 2000;

/**
 * All that is sent with a question, as messages of the chat completions format
 * (https://platform.openai.com/docs/api-reference/chat): the document, what the reader has said and ticked, and the
 * question. Notes and links stay on the device.
 */
export function writeQuestion(career: Career, progress: Progress, question: string, lang: string): ChatMessage[] {
  const { checked, done, skipped, profile } = progress;
  return [
    {
      role: 'system',
      content: `You advise a reader on one career. Answer from the career document alone, in the language "${lang}", in plain text and a few short paragraphs. Where the document does not say, say so. Never invent figures.`,
    },
    { role: 'user', content: `Career document: ${JSON.stringify(career)}` },
    {
      role: 'user',
      content: `About the reader: ${JSON.stringify({ profile, skills: checked, stepsDone: done, stepsSkipped: skipped })}`,
    },
    { role: 'user', content: cutText(question.trim(), mostOfQuestion) },
  ];
}

/** The body of the request, which is also what the reader is shown: to the letter what goes over the wire. */
export function writeBody(messages: readonly ChatMessage[]): string {
  return JSON.stringify({ messages, stream: true }, null, 2);
}

/** Where an endpoint leads: an address of this page's own or an absolute http(s) one. Undefined where it leads nowhere safe. */
export function resolveEndpoint(endpoint: string, page: string): URL | undefined {
  const url = URL.canParse(endpoint, page) ? new URL(endpoint, page) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
