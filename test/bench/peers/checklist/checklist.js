const key = 'skills';

/** A list of ticks with a ring that counts them, kept in the browser: made of the boxes and the ring of a library. */
export function defineChecklist({ makeBox, makeRing, settle }) {
  return {
    async mount(parent, skills) {
      const list = document.createElement('fieldset');
      list.innerHTML = '<legend>Skills</legend>';
      const ticked = new Set(JSON.parse(localStorage.getItem(key) ?? '[]'));
      const ring = makeRing();
      list.append(ring.node);
      const boxes = skills.map((skill, i) => {
        const { row, box } = makeBox(skill);
        box.checked = ticked.has(i);
        list.append(row);
        return box;
      });
      const count = () => ring.show(ticked.size, skills.length);
      const change = ({ target }) => {
        const i = boxes.indexOf(target);
        if (i < 0) return;
        if (target.checked) ticked.add(i);
        else ticked.delete(i);
        localStorage.setItem(key, JSON.stringify([...ticked]));
        count();
      };
      list.addEventListener('change', change);
      list.addEventListener('sl-change', change);
      count();
      parent.append(list);
      await Promise.all(boxes.map(settle));
      return { list, boxes };
    },

    async act({ boxes }, i) {
      const box = boxes[i % boxes.length];
      box.click();
      await settle(box);
    },

    unmount({ list }) {
      list.remove();
    },

    countItems: ({ boxes }) => boxes.filter((box) => box.isConnected && box.getBoundingClientRect().height > 0).length,
    countActed: ({ boxes }) => boxes.filter((box) => box.checked).length,
  };
}

/** A box inside a label of its own. */
export function labelBox(box, skill) {
  const row = document.createElement('label');
  row.style.display = 'block';
  row.append(box, ` ${skill}`);
  return { row, box };
}

/** A box that draws its label. */
export function fillBox(box, skill) {
  box.textContent = skill;
  box.style.display = 'block';
  return { row: box, box };
}
