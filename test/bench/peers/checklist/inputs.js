import { defineChecklist, labelBox } from './checklist.js';

export const { mount, act, unmount, countItems, countActed } = defineChecklist({
  makeBox(skill) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    return labelBox(box, skill);
  },
  makeRing() {
    const node = document.createElement('progress');
    const show = (done, total) => Object.assign(node, { max: total, value: done, textContent: `${done}/${total}` });
    return { node, show };
  },
  settle: () => undefined,
});

export const draw = (skills) =>
  `<fieldset><legend>Skills</legend><progress max="${skills.length}" value="0"></progress>${skills.map((skill) => `<label style="display:block"><input type="checkbox"> ${skill}</label>`).join('')}</fieldset>`;
