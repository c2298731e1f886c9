import type { Advice } from '../model/advice.js';
import type { PayPeriod } from '../model/career.js';
import type { Issue } from '../model/parse.js';
import type { StepStatus } from '../model/steps.js';

// Every event bubbles and crosses shadow roots, so a page can listen once, at its top.
const everywhere: EventInit = { bubbles: true, composed: true };

/** A document has been drawn. `issues` holds what was repaired or left out. */
export class RungsReadyEvent extends Event {
  constructor(readonly issues: readonly Issue[]) {
    super('rungs-ready', everywhere);
  }
}

/** A document, or part of it, could not be used. `issues` says what and where. */
export class RungsErrorEvent extends Event {
  constructor(readonly issues: readonly Issue[]) {
    super('rungs-error', everywhere);
  }
}

/** The reader chose a level. `level` is its id. */
export class RungsLevelSelectEvent extends Event {
  constructor(readonly level: string) {
    super('rungs-level-select', everywhere);
  }
}

/** The reader chose another pay period. */
export class RungsPeriodChangeEvent extends Event {
  constructor(readonly period: PayPeriod) {
    super('rungs-period-change', everywhere);
  }
}

/** The reader ticked, cleared or rated a skill. `rating` is 0 to 5 where self-rating is on. */
export class RungsSkillChangeEvent extends Event {
  constructor(
    readonly skill: string,
    readonly checked: boolean,
    readonly rating?: number,
  ) {
    super('rungs-skill-change', everywhere);
  }
}

/** The reader ticked, cleared or skipped a step. `status` is what it is now. */
export class RungsStepChangeEvent extends Event {
  constructor(
    readonly step: string,
    readonly status: StepStatus,
  ) {
    super('rungs-step-change', everywhere);
  }
}

/** The reader said or did something that changed their plan. */
export class RungsAdviceEvent extends Event {
  constructor(readonly advice: Advice) {
    super('rungs-advice', everywhere);
  }
}

/** The reader's progress changed. `checked` holds ids; `done` and `total` count what this widget draws. */
export class RungsProgressChangeEvent extends Event {
  constructor(
    readonly checked: readonly string[],
    readonly done: number,
    readonly total: number,
  ) {
    super('rungs-progress-change', everywhere);
  }
}

/** Every event of ours by its type. */
export interface RungsEventMap {
  'rungs-ready': RungsReadyEvent;
  'rungs-error': RungsErrorEvent;
  'rungs-level-select': RungsLevelSelectEvent;
  'rungs-period-change': RungsPeriodChangeEvent;
  'rungs-skill-change': RungsSkillChangeEvent;
  'rungs-step-change': RungsStepChangeEvent;
  'rungs-advice': RungsAdviceEvent;
  'rungs-progress-change': RungsProgressChangeEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends RungsEventMap {}
}
