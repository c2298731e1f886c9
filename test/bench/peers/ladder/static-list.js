export const draw = (rungs) =>
  `<ol reversed>${rungs.map(({ label, body }) => `<li><details name="ladder"><summary>${label}</summary><p>${body}</p></details></li>`).join('')}</ol>`;

export function mount(parent, rungs) {
  const box = document.createElement('div');
  box.innerHTML = draw(rungs);
  parent.append(box);
  return box;
}

export function act(box, i) {
  const rungs = box.querySelectorAll('details');
  rungs[i % rungs.length].open = true;
}

export function unmount(box) {
  box.remove();
}

export const countItems = (box) => box.querySelectorAll('li').length;
export const countActed = (box) => box.querySelectorAll('[open]').length;
