import mermaid from 'mermaid';

mermaid.initialize({ startOnLoad: false, securityLevel: 'loose', flowchart: { htmlLabels: false } });

let drawn = 0;

async function draw({ box, rungs, chosen }) {
  const nodes = rungs.map(({ label }, i) => `n${i}["${label}"]`);
  const steps = rungs.slice(1).map((_, i) => `n${i} --> n${i + 1}`);
  const mark = chosen === undefined ? [] : [`style n${chosen} fill:#2a7`];
  const { svg } = await mermaid.render(`ladder-${drawn++}`, ['flowchart BT', ...nodes, ...steps, ...mark].join('\n'));
  box.innerHTML = svg;
}

export async function mount(parent, rungs) {
  const box = document.createElement('div');
  parent.append(box);
  const ladder = { box, rungs };
  await draw(ladder);
  return ladder;
}

/** To mark a rung it has to draw all of them again. */
export async function act(ladder, i) {
  ladder.chosen = i % ladder.rungs.length;
  await draw(ladder);
}

export function unmount({ box }) {
  box.remove();
}

export const countItems = ({ box }) => box.querySelectorAll('.node').length;
export const countActed = ({ box }) => [...box.querySelectorAll('.node rect')].filter((rect) => rect.style.fill).length;
