// Widgets that have left out what is far from the screen; one listener serves them all.
const waiting = new Set<() => void>();
let isListening = false;

function drawAll(): void {
  for (const draw of [...waiting]) draw();
}

/** Calls `draw` before the page is printed, in time for what it draws. Returns the function that ends it. */
export function beforePrint(draw: () => void): () => void {
  if (!isListening) addEventListener('beforeprint', drawAll);
  isListening = true;
  waiting.add(draw);
  return () => waiting.delete(draw);
}
