// Widgets that have left out what is far from the screen; one listener serves them all, while there are any.
const waiting = new Set<() => void>();

function drawAll(): void {
  for (const draw of [...waiting]) draw();
}

/** Calls `draw` before the page is printed, in time for what it draws. Returns the function that ends it. */
export function beforePrint(draw: () => void): () => void {
  if (waiting.size === 0) addEventListener('beforeprint', drawAll);
  waiting.add(draw);
  return () => {
    waiting.delete(draw);
    if (waiting.size === 0) removeEventListener('beforeprint', drawAll);
  };
}
