const isTerminal = process.stdout.isTTY;

/** A line that stays. */
export function tell(line: string): void {
  process.stdout.write(`${isTerminal ? '\r\x1b[K' : ''}${line}\n`);
}

/** What goes on just now: on a terminal it is written over by what comes next. */
export function tellPassing(line: string): void {
  if (isTerminal) process.stdout.write(`\r\x1b[K${line}`);
}
