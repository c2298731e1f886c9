import type { Advice } from '../../model/advice.js';
import type { Career } from '../../model/career.js';
import type { PartName } from '../../model/readiness.js';
import type { Phrases } from '../../text/phrases.js';
import { sayExperience } from '../../text/time-words.js';
import { namesOf, sayOwnPay, sayPart, sayPlan, saySuggestion, sayWait, sayWayPay } from './say-advice.js';

/** A plan as plain text, to paste anywhere. */
export function writePlan(advice: Advice, career: Career, phrases: Phrases): string {
  const names = namesOf(career);
  const parts = Object.entries(advice.readiness.parts).map(([name, part]) => {
    const [title, said] = sayPart(name as PartName, part, phrases);
    return phrases.labelled(title, said);
  });
  const next = advice.next.map((suggestion) => {
    const { title, reason, gain } = saySuggestion(suggestion, names, phrases);
    return [title, reason, gain].filter(Boolean).join(' · ');
  });
  const way = advice.way.map((rung) => {
    const skills =
      rung.skills.length > 0
        ? phrases.labelled(phrases.say('skillsHere'), phrases.list(rung.skills.map(names.skill)))
        : '';
    return [
      names.level(rung.id),
      sayExperience(phrases, rung.years),
      sayWait(rung, phrases),
      sayWayPay(rung, advice, phrases),
      skills,
    ]
      .filter(Boolean)
      .join(' · ');
  });
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${title}\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];
  return [
    phrases.labelled(career.title, phrases.say('advisorTitle')),
    phrases.sentences(sayPlan(advice, names, phrases), sayOwnPay(advice, names, phrases)),
    ...section(phrases.say('readiness'), parts),
    ...section(phrases.say('nextThings'), next),
    ...section(phrases.say('theWay'), way),
    ...section(
      phrases.say('missingSkills'),
      advice.missing.map(({ id }) => names.skill(id)),
    ),
    ...section(
      phrases.say('matchingSkills'),
      advice.matching.map(({ id }) => names.skill(id)),
    ),
  ].join('\n\n');
}
