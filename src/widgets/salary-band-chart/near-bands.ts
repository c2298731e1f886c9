import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { beforePrint } from '../../ui/before-print.js';

/** From here on, bands are laid out, and drawn, when they come near the screen. */
export const many = 60;
/** Bands that are drawn without asking: a first screenful, and more. */
const first = 30;

const event = 'contentvisibilityautostatechange';

/** Which of many bands are, or once were, near the screen. Their names and figures in words are always there. */
export class NearBands implements ReactiveController {
  private readonly ids = new Set<string>();
  private endPrint: (() => void) | undefined;

  /** `isAll` where a server has drawn them already. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private isAll: boolean,
  ) {
    this.isAll ||= isServer || !(`on${event}` in HTMLElement.prototype);
    host.addController(this);
  }

  /** Whether the band at this index of `count` is to be drawn. */
  has(id: string, index: number, count: number): boolean {
    return this.isAll || count <= many || index < first || this.ids.has(id);
  }

  private readonly takeAll = () => {
    if (this.isAll) return;
    this.isAll = true;
    this.host.requestUpdate();
  };

  hostConnected(): void {
    this.endPrint = beforePrint(this.takeAll);
  }

  hostDisconnected(): void {
    this.endPrint?.();
  }

  /** A band comes near, or goes. The event does not bubble. */
  readonly listener = {
    capture: true,
    handleEvent: ({ skipped, target }: ContentVisibilityAutoStateChangeEvent) => {
      const { id } = (target as HTMLElement).dataset;
      if (skipped || id === undefined || this.isAll || this.ids.has(id)) return;
      this.ids.add(id);
      this.host.requestUpdate();
    },
  };
}
