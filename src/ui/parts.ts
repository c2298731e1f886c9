import type { CSSResultOrNative, ReactiveControllerHost } from 'lit';
import type { OnDemand } from './on-demand.js';

/** A module of views that come later, with styles of their own. */
export interface Part {
  readonly styles?: CSSResultOrNative;
}

/** The parts of one widget that are loaded on demand: it is drawn anew when one has come, or cannot be had. */
export class Parts {
  private readonly coming = new Map<OnDemand<Part>, Promise<void>>();
  private readonly lacking = new Set<OnDemand<Part>>();
  /** Of the parts that have been drawn. */
  readonly styles: CSSResultOrNative[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onStyles: () => void,
  ) {}

  /** Whether a part could not be loaded. */
  get isLacking(): boolean {
    return this.lacking.size > 0;
  }

  /** Whether a part is on its way. */
  get isComing(): boolean {
    return this.coming.size > 0;
  }

  /** Settles when all that was asked for has come; undefined where nothing is on its way. */
  get arrival(): Promise<unknown> | undefined {
    return this.isComing ? Promise.all(this.coming.values()) : undefined;
  }

  /** A part for drawing, if it is there: else it is fetched, unless that has just failed. */
  use<Module extends Part>(part: OnDemand<Module>): Module | undefined {
    const { module } = part;
    if (!module && !this.lacking.has(part)) this.fetch(part);
    if (module?.styles && !this.styles.includes(module.styles)) {
      this.styles.push(module.styles);
      this.onStyles();
    }
    return module;
  }

  /** Loads a part, again if that has failed before. */
  fetch(part: OnDemand<Part>): void {
    if (!part.module && !this.coming.has(part)) this.coming.set(part, this.await(part));
  }

  /** Loads again what could not be had. */
  readonly retry = () => {
    for (const part of [...this.lacking]) this.fetch(part);
    this.host.requestUpdate();
  };

  private async await(part: OnDemand<Part>): Promise<void> {
    this.lacking.delete(part);
    try {
      await part.load();
    } catch {
      this.lacking.add(part);
    }
    this.coming.delete(part);
    this.host.requestUpdate();
  }
}
