import type { Advice } from '../../model/advice.js';
import type { Career } from '../../model/career.js';
import { decimalsOf } from '../../model/pay.js';
import type { PartName, ReadinessPart } from '../../model/readiness.js';
import type { Suggestion } from '../../model/suggest.js';
import type { WayRung } from '../../model/way.js';
import { moneyOf, sayPay, sayPer } from '../../text/pay-words.js';
import type { Phrases } from '../../text/phrases.js';

/** Names by id: of levels, skills, steps and credentials. */
export interface Names {
  level(id: string): string;
  skill(id: string): string;
  step(id: string): string;
  credential(id: string): string;
}

export function namesOf(career: Career): Names {
  const find = (items: readonly { id: string; title?: string; name?: string }[]) => {
    const names = new Map(items.map(({ id, title, name }) => [id, title ?? name ?? id]));
    return (id: string) => names.get(id) ?? id;
  };
  return {
    level: find(career.levels),
    skill: find(career.skills),
    step: find(career.steps),
    credential: find(career.credentials),
  };
}

const partNames = {
  skills: 'partSkills',
  experience: 'experience',
  credentials: 'credentials',
  steps: 'partSteps',
} as const;
const unknowns = { document: 'documentSilent', reader: 'readerSilent', skipped: 'allSkipped' } as const;

/** "Skills" and "3 of 10", or why there is nothing to count. */
export function sayPart(name: PartName, part: ReadinessPart, phrases: Phrases): [name: string, said: string] {
  if (part.unknown) return [phrases.say(partNames[name]), phrases.say(unknowns[part.unknown])];
  const { done, total } = part;
  const said =
    name === 'experience' ? phrases.say('yearsOf', { done, n: total }) : phrases.say('progress', { done, total });
  return [phrases.say(partNames[name]), said];
}

/** What to do, why, and what it changes. */
export function saySuggestion(
  suggestion: Suggestion,
  names: Names,
  phrases: Phrases,
): { title: string; reason: string; gain: string } {
  const { kind, id, gain } = suggestion;
  const points = Math.round(gain * 100);
  const title =
    kind === 'experience'
      ? phrases.say('gainExperience')
      : kind === 'level'
        ? phrases.say('reachLevel', { level: names.level(id) })
        : names[kind](id);
  return {
    title,
    reason: sayReason(suggestion, names, phrases),
    gain: points > 0 ? phrases.say('gainPoints', { n: points }) : '',
  };
}

function sayReason({ reason, skills, steps }: Suggestion, names: Names, phrases: Phrases): string {
  const list = (ids: readonly string[], name: (id: string) => string) => phrases.list(ids.slice(0, 4).map(name));
  switch (reason.code) {
    case 'askedByLevels': {
      const asked = phrases.say('askedBy', { list: list(reason.levels, names.level) });
      return phrases.sentences(asked, steps.length > 0 && phrases.say('builtBy', { list: list(steps, names.step) }));
    }
    case 'partOfCareer':
      return phrases.say('partOfCareer');
    case 'buildsSkills':
      return phrases.say('builds', { list: list(skills, names.skill) });
    case 'nextStep':
      return phrases.say('nextOnTheWay');
    case 'required':
      return phrases.say('isRequired');
    case 'typical':
      return phrases.say('isTypical');
    case 'yearsShort':
      return phrases.say('isShort', { n: reason.years });
  }
}

/** "in about 3 years"; empty where it is not known, "now" where there is nothing to wait for. */
export function sayWait({ wait }: WayRung, phrases: Phrases): string {
  if (wait === undefined) return '';
  return wait > 0 ? phrases.say('inYears', { n: wait }) : phrases.say('yearsThere');
}

export function sayWayPay({ pay }: WayRung, { unit }: Advice, phrases: Phrases): string {
  if (!pay) return phrases.say('payNone');
  return sayPer(
    phrases,
    unit.period,
    sayPay(phrases, pay, moneyOf(phrases, unit.currency, decimalsOf([pay], unit.period))),
  );
}

/** Where the reader's pay stands beside that of the target; empty where either is not stated. */
export function sayOwnPay({ ownPay, unit, target, current }: Advice, names: Names, phrases: Phrases): string {
  if (!ownPay) return '';
  const money = moneyOf(
    phrases,
    unit.currency,
    decimalsOf([{ min: ownPay.amount, openEnded: false, openBelow: false }], unit.period),
  );
  const { place, toMin } = ownPay.target ?? {};
  const level = target && names.level(target.id);
  const sentences = [
    current &&
      ownPay.current?.place &&
      phrases.say(placeWords[ownPay.current.place], { level: names.level(current.id) }),
    level &&
      toMin !== undefined &&
      toMin > 0 &&
      phrases.say('paysMore', { level, pay: sayPer(phrases, unit.period, money(toMin)) }),
    level && toMin !== undefined && toMin <= 0 && place && phrases.say(placeWords[place], { level }),
  ];
  const said = phrases.sentences(...new Set(sentences));
  const pay = sayPer(phrases, unit.period, money(ownPay.amount));
  return said && phrases.sentences(phrases.say('ownPay', { pay }), said);
}

const placeWords = { below: 'payBelow', inside: 'payInside', above: 'payAbove' } as const;

/** The plan in one or two sentences. */
export function sayPlan(advice: Advice, names: Names, phrases: Phrases): string {
  const { target, rungs, isNothingMissing } = advice;
  const level = target && names.level(target.id);
  if (rungs !== undefined && rungs <= 0 && level)
    return phrases.say(rungs === 0 ? 'gapSame' : 'targetBelow', { level });
  if (isNothingMissing) return level ? phrases.say('nothingMissing', { level }) : phrases.say('nothingMissingAtAll');
  const share = shareToShow(advice);
  if (share === undefined) return phrases.say('sayMore');
  const percent = phrases.percent(share);
  return level ? phrases.say('readyFor', { percent, level }) : phrases.say('readyForCareer', { percent });
}

/** The readiness, where there is any to tell: nothing said and nothing ticked is no share of anything. */
export function shareToShow({ readiness, target }: Advice): number | undefined {
  return !target && readiness.share === 0 ? undefined : readiness.share;
}
