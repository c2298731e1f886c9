import type { Career, Link } from '../../model/career.js';
import { findLevel } from '../../model/levels.js';
import { commonPeriod, currencyOf } from '../../model/pay.js';
import type { Profile } from '../../model/profile.js';
import type { Progress } from '../../model/progress.js';
import { moneyOf, sayPer } from '../../text/pay-words.js';
import type { Phrases } from '../../text/phrases.js';

/** All that is kept of a reader, in words. What a document no longer names stands under its id, and is said to be gone. */
export interface KeptRows {
  skills: { name: string; rating: number | undefined }[];
  done: string[];
  skipped: string[];
  jottings: { title: string; note: string; links: readonly Link[] }[];
  /** "Level: Senior", as pairs. */
  profile: [name: string, value: string][];
}

export function listKept(career: Career, progress: Progress, phrases: Phrases): KeptRows {
  const skills = new Map(career.skills.map(({ id, name }) => [id, name]));
  const steps = new Map(career.steps.map(({ id, title }) => [id, title]));
  const nameStep = (id: string) => steps.get(id) ?? sayGone(id, phrases);
  const { checked, ratings, done, skipped, notes, links } = progress;
  return {
    skills: [...new Set([...checked, ...Object.keys(ratings)])].map((id) => ({
      name: skills.get(id) ?? sayGone(id, phrases),
      rating: Object.hasOwn(ratings, id) ? ratings[id] : undefined,
    })),
    done: done.map(nameStep),
    skipped: skipped.map(nameStep),
    jottings: [...new Set([...Object.keys(notes), ...Object.keys(links)])].map((id) => ({
      title: nameStep(id),
      note: Object.hasOwn(notes, id) ? (notes[id] ?? '') : '',
      links: Object.hasOwn(links, id) ? (links[id] ?? []) : [],
    })),
    profile: listProfile(career, progress.profile, phrases),
  };
}

function sayGone(id: string, phrases: Phrases): string {
  return phrases.say('gone', { name: id });
}

function listProfile(career: Career, profile: Profile, phrases: Phrases): KeptRows['profile'] {
  const { level, target, years, credentials = [], pay, hoursPerWeek } = profile;
  const nameLevel = (id: string) => findLevel(career, id)?.title ?? sayGone(id, phrases);
  const titles = new Map(career.credentials.map(({ id, title }) => [id, title]));
  const [first] = career.salaryBands;
  const period = profile.payPeriod ?? commonPeriod(career.salaryBands);
  const money = moneyOf(phrases, first && currencyOf(career, first), Number.isInteger(pay) ? 0 : 2);
  const pairs: [string, string | undefined][] = [
    [phrases.say('youAreHere'), level && nameLevel(level)],
    [phrases.say('target'), target && nameLevel(target)],
    [phrases.say('experience'), years === undefined ? undefined : phrases.say('years', { n: years })],
    [phrases.say('credentials'), phrases.list(credentials.map((id) => titles.get(id) ?? sayGone(id, phrases)))],
    [phrases.say('yourPay'), pay === undefined ? undefined : sayPer(phrases, period, money(pay))],
    [
      phrases.say('workingHours'),
      hoursPerWeek === undefined ? undefined : phrases.say('hoursPerWeek', { n: hoursPerWeek }),
    ],
  ];
  return pairs.filter((pair): pair is [string, string] => Boolean(pair[1]));
}
