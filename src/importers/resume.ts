import type { Career } from '../model/career.js';
import { slugify } from '../model/identify.js';
import { createReport, describeValue, type Issue } from '../model/issues.js';
import { copyPlain } from '../model/plain.js';

/** What a résumé ticks off in a checklist. */
export interface ResumeProgress {
  /** Ids of skills, in the order of the career. */
  checked: string[];
  /** A note for each skill of the résumé that the career does not ask for. */
  issues: Issue[];
}

/**
 * The skills of a career that a JSON Resume (https://jsonresume.org/schema) lists, by the names and keywords of its
 * `skills`. They match by id or name, whatever their case and punctuation; nothing is guessed. Never throws on data.
 */
export function progressFromResume(resume: unknown, career: Career): ResumeProgress {
  const report = createReport();
  const ids = new Map<string, string>();
  for (const { id, name } of career.skills) {
    for (const key of [slugify(id), slugify(name)]) if (key && !ids.has(key)) ids.set(key, id);
  }
  const found = new Set<string>();
  const plain = copyPlain(resume, new Set(), report);
  const skills = isRecord(plain) ? plain.skills : undefined;
  if (!Array.isArray(skills)) {
    const expected = 'a list of skills';
    report.add('error', isRecord(plain) ? ['skills'] : [], {
      expected,
      received: describeValue(isRecord(plain) ? skills : plain),
    });
    return { checked: [], issues: report.list() };
  }
  skills.forEach((skill: unknown, i) => {
    const record = isRecord(skill) ? skill : { name: skill };
    const words: [unknown, (string | number)[]][] = [[record.name, ['skills', i, 'name']]];
    const keywords = Array.isArray(record.keywords) ? record.keywords : [];
    keywords.forEach((keyword, k) => void words.push([keyword, ['skills', i, 'keywords', k]]));
    for (const [word, path] of words) {
      if (word === undefined || word === null || word === '') continue;
      const id = typeof word === 'string' ? ids.get(slugify(word)) : undefined;
      if (id !== undefined) found.add(id);
      else report.add('note', path, { expected: 'a skill of this career', received: describeValue(word) });
    }
  });
  return { checked: career.skills.map(({ id }) => id).filter((id) => found.has(id)), issues: report.list() };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
