import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type {
  CareerDocument,
  CareerLadder,
  RungsErrorEvent,
  RungsLevelSelectEvent,
  RungsProgressChangeEvent,
  RungsSkillChangeEvent,
} from 'rungs';
import { baker, broken, nurse, ticked } from './documents';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="change" (click)="change()">Change</button>
    <button id="spoil" (click)="career.set(broken)">Spoil</button>
    <button id="clear" (click)="career.set(undefined)">Clear</button>
    <button id="remove" (click)="isShown.set(false)">Remove</button>
    <output id="heard">{{ heard().join(' ') }}</output>
    @if (isShown()) {
      <career-ladder
        class="ours"
        [career]="career()"
        [headingLevel]="3"
        current="junior"
        shared="off"
        json-ld="false"
        (rungs-ready)="hear('ready')"
        (rungs-error)="hearError($event)"
        (rungs-level-select)="hearLevel($event)"
      >
        <h3 slot="title">{{ title() }}</h3>
      </career-ladder>
      <skills-checklist
        [career]="career()"
        [checked]="ticked"
        shared="off"
        self-rating
        (rungs-skill-change)="hearSkill($event)"
        (rungs-progress-change)="hearProgress($event)"
      ></skills-checklist>
    }
  `,
})
export class App {
  readonly broken = broken;
  readonly ticked = ticked;
  readonly career = signal<CareerDocument | string | undefined>(nurse);
  readonly title = signal('Nurse');
  readonly isShown = signal(true);
  readonly heard = signal<string[]>([]);

  change(): void {
    this.career.set(baker);
    this.title.set('Baker');
  }

  hear(word: string): void {
    this.heard.update((before) => [...before, word]);
  }

  hearError({ issues }: RungsErrorEvent): void {
    this.hear(`error:${issues.length}`);
  }

  hearLevel({ level, currentTarget }: RungsLevelSelectEvent): void {
    this.hear(`level:${level}:${(currentTarget as CareerLadder).localName}`);
  }

  hearSkill({ skill, checked }: RungsSkillChangeEvent): void {
    this.hear(`skill:${skill}:${checked}`);
  }

  hearProgress({ done, total }: RungsProgressChangeEvent): void {
    this.hear(`progress:${done}/${total}`);
  }
}
