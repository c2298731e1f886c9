import { ReactFlow } from '@xyflow/react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '@xyflow/react/dist/style.css';

const ignore = () => {};

function Ladder({ rungs, chosen, width, height }) {
  const nodes = rungs.map(({ label }, i) => ({
    id: String(i),
    position: { x: 0, y: -70 * i },
    data: { label },
    selected: i === chosen,
  }));
  const edges = rungs.slice(1).map((_, i) => ({ id: `to-${i + 1}`, source: String(i), target: String(i + 1) }));
  return (
    <div style={{ width, height }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        fitView
        nodesDraggable={false}
        proOptions={{ hideAttribution: true }}
        onNodesChange={ignore}
      />
    </div>
  );
}

const draw = ({ root, ...view }) => flushSync(() => root.render(<Ladder {...view} />));

export async function mount(parent, rungs, size) {
  const box = document.createElement('div');
  parent.append(box);
  const ladder = { root: createRoot(box), box, rungs, ...size };
  draw(ladder);
  for (let i = 0; i < 300 && countItems(ladder) < rungs.length; i++) await new Promise(requestAnimationFrame);
  return ladder;
}

export function act(ladder, i) {
  ladder.chosen = i % ladder.rungs.length;
  draw(ladder);
}

export function unmount({ root, box }) {
  root.unmount();
  box.remove();
}

export const countItems = ({ box }) => box.querySelectorAll('.react-flow__node').length;
export const countActed = ({ box }) => box.querySelectorAll('.react-flow__node.selected').length;
