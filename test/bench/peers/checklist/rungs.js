import '/dist/cdn/skills-checklist.js';
import { writeCareer } from '../../data.ts';

const boxesOf = (list) => list.shadowRoot.querySelectorAll('input[type=checkbox]');

export async function mount(parent, skills) {
  const list = document.createElement('skills-checklist');
  list.career = writeCareer.checklist(skills);
  parent.append(list);
  await list.updateComplete;
  return list;
}

/** Ticks the box at `i`, as a reader would. */
export async function act(list, i) {
  const boxes = boxesOf(list);
  boxes[i % boxes.length].click();
  await list.updateComplete;
}

export function unmount(list) {
  list.remove();
}

export const countItems = (list) => boxesOf(list).length;
export const countActed = (list) => [...boxesOf(list)].filter((box) => box.checked).length;
