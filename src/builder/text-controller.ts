import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Format } from '../importers/recognize.js';
import type { Career } from '../model/career.js';
import type { ReadResult } from './import-worker.js';
import { readFile } from './read-file.js';
import { TextReader } from './text-reader.js';
import type { WorkStore } from './work-store.js';

/** Milliseconds without a key before a text is read. */
const pause = 300;

/** Where the text comes from, and what was read of it. */
export class TextController implements ReactiveController {
  /** What the author says the text is written in; undefined where we find out. */
  format: Format | undefined;
  result: ReadResult | undefined;
  isReading = false;

  private readonly reader = new TextReader();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `onFirst` hears when there is a document where there was none. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly store: WorkStore,
    private readonly onFirst: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // What was not understood is found again; a document that was kept stays as it was corrected.
    this.readSoon(0, this.store.work.career === undefined);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.reader.close();
  }

  /** Takes what was typed; `isWhole` tells that it was pasted, and is read at once. */
  type(text: string, isWhole: boolean): void {
    this.store.change('text', { text, ...(text === '' && { fileName: undefined }) });
    this.readSoon(isWhole ? 0 : pause, true);
  }

  async openFile(file: File): Promise<void> {
    const read = await readFile(file);
    if ('problem' in read) this.store.say(read.problem);
    else this.open(read.text, file.name);
  }

  async openExample(): Promise<void> {
    const address = new URL('../examples/clinical-care-coordinator.json', document.baseURI);
    try {
      this.open(await (await fetch(address)).text(), 'clinical-care-coordinator.json');
    } catch {
      this.store.say('The example could not be loaded. Paste a text of your own instead.');
    }
  }

  readAs(format: Format | undefined): void {
    this.format = format;
    this.readSoon(0, true);
  }

  /** Reads again after the work was changed as a whole; the document of that work stays. */
  reread(): void {
    this.readSoon(0, false);
  }

  private open(text: string, fileName: string): void {
    this.format = undefined;
    this.store.change('open', { text, fileName });
    this.readSoon(0, true);
  }

  /** Reads the text when nobody types any more. `isNew` puts what is read in place of the document. */
  private readSoon(delay: number, isNew: boolean): void {
    clearTimeout(this.timer);
    this.reader.stop();
    this.isReading = false;
    this.host.requestUpdate();
    const { text, isCorrected } = this.store.work;
    if (text.trim() !== '') {
      this.timer = setTimeout(() => this.readNow(isNew), delay);
      return;
    }
    this.result = this.format = undefined;
    if (isNew && !isCorrected) this.store.follow({ career: undefined });
  }

  private readNow(isNew: boolean): void {
    const { text } = this.store.work;
    this.isReading = true;
    this.host.requestUpdate();
    this.reader.read({ text, ...(this.format && { format: this.format }) }, (result) => {
      this.isReading = false;
      this.result = result;
      this.host.requestUpdate();
      if (isNew && result.career) this.take(result.career);
    });
  }

  private take(career: Career): void {
    const { isCorrected, career: before } = this.store.work;
    if (isCorrected) this.store.change('read', { career, isCorrected: false }, replaced);
    else this.store.follow({ career });
    if (!before) this.onFirst();
  }
}

const replaced = 'The text was read again, in place of your corrections. Undo brings them back.';
