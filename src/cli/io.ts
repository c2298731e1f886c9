/** What a command needs of the process it runs in: tests and other programs can give their own. */
export interface Io {
  writeOut(text: string): void;
  writeError(text: string): void;
  /** The bytes of standard input. */
  readIn(): AsyncIterable<Uint8Array>;
  /** Whether the messages go to a person's terminal. */
  isTerminal: boolean;
  hasColor: boolean;
}

/** One command: `run` gives the exit code, 0 for all well and 1 for a fault in what was given. */
export interface Command {
  summary: string;
  help: string;
  /** Throws a `UsageError` on words it does not know. */
  run(args: string[], io: Io): Promise<number>;
}

/** The command line is wrong: exit code 2. */
export class UsageError extends Error {}
