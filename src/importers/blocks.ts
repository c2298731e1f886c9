/**
 * An article as a list of blocks, whatever it was written in: what plain text, Markdown and HTML have in common.
 * Text is plain (entities decoded, markup and soft breaks gone); lines count from 1 in the text that was read.
 */
export type Block = Heading | Paragraph | List | Table;

export interface Heading {
  kind: 'heading';
  /** 1 to 6. Bare lines of plain text that read like headings are 2, the first line of a text 1. */
  level: number;
  text: string;
  line: number;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  lead?: Lead;
  /** Where its only link leads, on the web. */
  url?: string;
  line: number;
}

/** Where a text begins in bold, "**Patience.** You wait": that beginning and the rest, without what parts them. */
export interface Lead {
  label: string;
  rest: string;
}

export interface List {
  kind: 'list';
  isOrdered: boolean;
  items: Item[];
  line: number;
}

export interface Item {
  text: string;
  lead?: Lead;
  /** It stands in a list inside the last item before it that does not. */
  isInner?: true;
  line: number;
}

export interface Table {
  kind: 'table';
  /** The first row holds the headings. */
  rows: { cells: string[]; line: number }[];
  line: number;
}
