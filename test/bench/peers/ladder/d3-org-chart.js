import { OrgChart } from 'd3-org-chart';

const nodeView = ({ data: { name, isChosen } }) =>
  `<div class="rung" style="border:1px solid #999;height:42px;line-height:42px;text-align:center;font:12px sans-serif;${isChosen ? 'background:#2a7' : ''}">${name}</div>`;

export function mount(parent, rungs, { width, height }) {
  const box = document.createElement('div');
  box.style.cssText = `width:${width}px;height:${height}px`;
  parent.append(box);
  const chart = new OrgChart()
    .container(box)
    .data(
      rungs.map(({ label }, i) => ({
        id: String(i),
        parentId: i === 0 ? '' : String(i - 1),
        name: label,
        _expanded: true,
      })),
    )
    .svgWidth(width)
    .svgHeight(height)
    .duration(0)
    .nodeWidth(() => 220)
    .nodeHeight(() => 44)
    .childrenMargin(() => 20)
    .compact(false)
    .nodeContent(nodeView)
    .render()
    .fit({ animate: false });
  return { chart, box };
}

export function act({ chart }, i) {
  const nodes = chart.data();
  for (const node of nodes) node.isChosen = false;
  nodes[i % nodes.length].isChosen = true;
  chart.render();
}

export function unmount({ chart, box }) {
  chart.clear?.();
  box.remove();
}

export const countItems = ({ box }) => box.querySelectorAll('.rung').length;
export const countActed = ({ box }) =>
  [...box.querySelectorAll('.rung')].filter((node) => node.style.background).length;
