import type { Career, Skill } from './career.js';

/** How much of something is done. */
export interface Tally {
  done: number;
  total: number;
  /** 0 to 1; 0 where there is nothing to do. */
  ratio: number;
}

/** The skills a rung or any rung below it asks for, in document order. */
export function skillsOfLevel(career: Career, levelId: string): Skill[] {
  const rung = career.levels.findIndex((level) => level.id === levelId);
  const asked = new Set(career.levels.slice(0, rung + 1).flatMap((level) => level.skills));
  return career.skills.filter((skill) => asked.has(skill.id));
}

/** Skills under their headings, in order of first appearance; those without one come first. */
export function groupSkills(skills: readonly Skill[]): { group?: string; skills: Skill[] }[] {
  const ungrouped: Skill[] = [];
  const groups = new Map<string, Skill[]>();
  for (const skill of skills) {
    const group = skill.group === undefined ? ungrouped : groups.get(skill.group);
    if (group) group.push(skill);
    else groups.set(skill.group!, [skill]);
  }
  const named = Array.from(groups, ([group, members]) => ({ group, skills: members }));
  return ungrouped.length > 0 ? [{ skills: ungrouped }, ...named] : named;
}

/** How many of these skills, steps or other items are ticked. */
export function progressOf(items: readonly { id: string }[], checked: ReadonlySet<string>): Tally {
  let done = 0;
  for (const { id } of items) if (checked.has(id)) done++;
  return { done, total: items.length, ratio: items.length > 0 ? done / items.length : 0 };
}
