import type { Block, List, Table } from './blocks.js';
import { createParagraph, findLead, isLinkList, joinRuns, type Run } from './inline-runs.js';

/** Something that gathers text until it is closed. */
interface Frame {
  kind: 'flow' | 'heading' | 'item' | 'cell';
  runs: Run[];
  /** Of a heading. */
  level: number;
  /** Of its first word. */
  line: number;
  hasInk: boolean;
}

/** Makes blocks of what a walk through a page meets, in its order. */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #frames: Frame[] = [];
  readonly #lists: { isOrdered: boolean; block?: List }[] = [];
  readonly #itemRuns = new Map<Block, Run[][]>();
  #table?: Table;
  #line = 1;

  constructor() {
    this.#push('flow');
  }

  /** The blocks so far, without lists that are nothing but links. */
  takeBlocks(): Block[] {
    this.breakBlock();
    return this.#blocks.filter((block) => {
      if (block.kind === 'list') return !isLinkList(this.#itemRuns.get(block) ?? []);
      return block.kind !== 'table' || block.rows.some(({ cells }) => cells.some(Boolean));
    });
  }

  addText(run: Run, line: number): void {
    this.#line = line;
    const frame = this.#top;
    if (!frame.hasInk) {
      if (!/\S/.test(run.text)) return;
      frame.line = line;
      frame.hasInk = true;
    }
    frame.runs.push(run);
  }

  /** The edge of a block: what came before is one paragraph. */
  breakBlock(): void {
    const frame = this.#top;
    if (frame.kind === 'flow') this.#addParagraph(frame);
    else frame.runs.push({ text: ' ' });
  }

  /** Each `open…` says whether there is something to `close`. */
  openHeading(level: number): boolean {
    this.breakBlock();
    // A heading makes the item around it a section of its own.
    if (this.#top.kind === 'item') {
      this.#addItem(this.#top);
      this.#top.kind = 'flow';
    }
    return this.#push('heading', level);
  }

  openItem(): boolean {
    return !this.#isInCell && this.#lists.length > 0 && this.#push('item');
  }

  openCell(): boolean {
    return this.#table !== undefined && !this.#isInCell && this.#push('cell');
  }

  openRow(): void {
    if (!this.#isInCell) this.#table?.rows.push({ cells: [], line: this.#line });
  }

  openTable(): boolean {
    this.breakBlock();
    if (this.#table || this.#top.kind !== 'flow') return false;
    this.#table = { kind: 'table', rows: [], line: this.#line };
    this.#blocks.push(this.#table);
    return true;
  }

  closeTable(): void {
    const [first] = this.#table?.rows ?? [];
    if (first) this.#table!.line = first.line;
    this.#table = undefined;
  }

  openList(isOrdered: boolean): void {
    if (this.#top.kind === 'item') this.#addItem(this.#top);
    else this.breakBlock();
    this.#lists.push({ isOrdered });
  }

  closeList(): void {
    this.#lists.pop();
  }

  close(): void {
    const frame = this.#frames.pop()!;
    if (frame.kind === 'flow') this.#addParagraph(frame);
    else if (frame.kind === 'item') this.#addItem(frame);
    else if (frame.kind === 'heading') this.#addHeading(frame);
    else this.#addCell(frame);
  }

  get #top(): Frame {
    return this.#frames.at(-1)!;
  }

  get #isInCell(): boolean {
    return this.#frames.some(({ kind }) => kind === 'cell');
  }

  #push(kind: Frame['kind'], level = 0): true {
    this.#frames.push({ kind, runs: [], level, line: this.#line, hasInk: false });
    return true;
  }

  #addParagraph(frame: Frame): void {
    const block = frame.hasInk ? createParagraph(frame.runs, frame.line) : undefined;
    if (block) this.#blocks.push(block);
    this.#empty(frame);
  }

  /** Items of inner lists follow the item they stand in, as items of the outermost list. */
  #addItem(frame: Frame): void {
    const text = joinRuns(frame.runs);
    const outer = this.#lists[0];
    if (text && outer) {
      if (!outer.block || this.#blocks.at(-1) !== outer.block) {
        outer.block = { kind: 'list', isOrdered: outer.isOrdered, items: [], line: frame.line };
        this.#blocks.push(outer.block);
        this.#itemRuns.set(outer.block, []);
      }
      const lead = findLead(frame.runs);
      const isInner = this.#lists.length > 1;
      outer.block.items.push({ text, ...(lead && { lead }), ...(isInner && { isInner }), line: frame.line });
      this.#itemRuns.get(outer.block)!.push(frame.runs);
    }
    this.#empty(frame);
  }

  #addHeading({ runs, level, line }: Frame): void {
    const text = joinRuns(runs).replace(/\s?[#¶]$/, '');
    if (text && this.#top.kind === 'flow') this.#blocks.push({ kind: 'heading', level, text, line });
    else if (text) this.#top.runs.push(...runs, { text: ' ' });
  }

  #addCell({ runs, line }: Frame): void {
    const row = this.#table?.rows.at(-1);
    if (!row) return;
    if (row.cells.length === 0) row.line = line;
    row.cells.push(joinRuns(runs));
  }

  #empty(frame: Frame): void {
    frame.runs = [];
    frame.hasInk = false;
  }
}
