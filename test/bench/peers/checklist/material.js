import '@material/web/checkbox/checkbox.js';
import '@material/web/progress/circular-progress.js';
import { defineChecklist, labelBox } from './checklist.js';

export const { mount, act, unmount, countItems, countActed } = defineChecklist({
  makeBox(skill) {
    const box = document.createElement('md-checkbox');
    box.touchTarget = 'wrapper';
    return labelBox(box, skill);
  },
  makeRing() {
    const node = document.createElement('md-circular-progress');
    const show = (done, total) => Object.assign(node, { value: done / total });
    return { node, show };
  },
  settle: (box) => box.updateComplete,
});
