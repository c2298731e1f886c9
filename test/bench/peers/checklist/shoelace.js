import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/progress-ring/progress-ring.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { defineChecklist, fillBox } from './checklist.js';

export const { mount, act, unmount, countItems, countActed } = defineChecklist({
  makeBox: (skill) => fillBox(document.createElement('sl-checkbox'), skill),
  makeRing() {
    const node = document.createElement('sl-progress-ring');
    const show = (done, total) => Object.assign(node, { value: (done / total) * 100, textContent: `${done}/${total}` });
    return { node, show };
  },
  settle: (box) => box.updateComplete,
});
