// Right uses pass, wrong ones do not. Checked, never run.
import type { CareerLadder, RungsLevelSelectEvent } from 'rungs';
import type {} from 'rungs/solid';
import { nurse } from './documents';

let ladder: CareerLadder | undefined;
const onLevel = (event: RungsLevelSelectEvent) => event.level.toUpperCase();

export const right = [
  <career-ladder ref={ladder} career={nurse} on:rungs-level-select={onLevel} lang="de" class="a" />,
  <career-ladder heading-level="3" json-ld="true" onClick={(event) => event.currentTarget.reload()} />,
  <salary-band-chart salary={48_000} hours-per-week={38} period="month">
    <p>Read me</p>
  </salary-band-chart>,
  <career-faq prop:headingLevel={3} prop:open={['pay']} open="pay ways" />,
  <career-guide on:rungs-advice={({ advice }) => advice} />,
];

// TypeScript lets any name with a dash pass that is not declared: only the values of ours are checked.
export const wrong = [
  // @ts-expect-error a document needs a title
  <career-ladder career={{ levels: [] }} />,
  // @ts-expect-error no such layout
  <career-ladder layout="spiral" />,
  // @ts-expect-error not a number
  <career-ladder heading-level="three" />,
  // @ts-expect-error the event has no skill
  <career-ladder on:rungs-level-select={({ skill }) => skill} />,
  // @ts-expect-error an attribute has dashes
  <career-ladder headingLevel={3} />,
  // @ts-expect-error another tag's property
  <career-ladder salary={3} />,
];
