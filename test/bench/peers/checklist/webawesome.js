import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/progress-ring/progress-ring.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { defineChecklist, fillBox } from './checklist.js';

export const { mount, act, unmount, countItems, countActed } = defineChecklist({
  makeBox: (skill) => fillBox(document.createElement('wa-checkbox'), skill),
  makeRing() {
    const node = document.createElement('wa-progress-ring');
    const show = (done, total) => Object.assign(node, { value: (done / total) * 100, textContent: `${done}/${total}` });
    return { node, show };
  },
  settle: (box) => box.updateComplete,
});
