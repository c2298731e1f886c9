/** Where a line (counted from 1) begins and ends in a text. */
export function findLine(text: string, line: number): { start: number; end: number } {
  const breaks = /\r\n?|\n/g;
  let start = 0;
  for (let number = 1; number < line; number++) {
    const mark = breaks.exec(text);
    if (!mark) break;
    start = mark.index + mark[0].length;
  }
  breaks.lastIndex = start;
  return { start, end: breaks.exec(text)?.index ?? text.length };
}

/** Selects a line in a text field, gives it the focus and brings the line into view. */
export function selectLine(field: HTMLTextAreaElement, line: number): void {
  const { start, end } = findLine(field.value, line);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.scrollTop = heightBefore(field, start) - field.clientHeight / 3;
  field.scrollIntoView({ block: 'nearest' });
}

/** How high the text before a place stands: a twin of the field that holds just that is measured. */
function heightBefore(field: HTMLTextAreaElement, place: number): number {
  const twin = field.cloneNode() as HTMLTextAreaElement;
  twin.removeAttribute('id');
  twin.classList.add('twin');
  twin.style.inlineSize = `${field.offsetWidth}px`;
  twin.value = field.value.slice(0, place);
  field.after(twin);
  const height = twin.scrollHeight;
  twin.remove();
  return height;
}
