import '/dist/cdn/career-ladder.js';
import { writeCareer } from '../../data.ts';

const buttonsOf = (ladder) => ladder.shadowRoot.querySelectorAll('[part=rung-title]');

export async function mount(parent, rungs) {
  const ladder = document.createElement('career-ladder');
  ladder.career = writeCareer.ladder(rungs);
  parent.append(ladder);
  await ladder.updateComplete;
  return ladder;
}

/** Chooses the rung at `i`, as a reader would. */
export async function act(ladder, i) {
  const buttons = buttonsOf(ladder);
  buttons[i % buttons.length].click();
  await ladder.updateComplete;
}

export function unmount(ladder) {
  ladder.remove();
}

export const countItems = (ladder) => buttonsOf(ladder).length;
export const countActed = (ladder) =>
  ladder.shadowRoot.querySelectorAll('[part=rung-title][aria-expanded=true]').length;
