import type { ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Which band a reader looks at, by mouse, focus or tap; arrows, Home and End walk from band to band. Listens to the
 * chart's events as an object, which costs a page of many charts less than a function for each.
 */
export class BandPointer implements EventListenerObject {
  /** Id of the band whose details are shown. */
  shown: string | undefined;
  /** Id of the band that Tab reaches. */
  tabStop: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly onChoose: (id: string) => void,
    /** Puts all bands into the page, before the last of them is walked to; false where all stand already. */
    private readonly standAll: () => boolean,
  ) {}

  handleEvent(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('.band')?.dataset.id;
    switch (event.type) {
      case 'click':
        if (id === undefined) break;
        this.look(id, id);
        this.onChoose(id);
        break;
      case 'focusin':
        this.look(id ?? this.tabStop, id);
        break;
      case 'pointerover':
        // Hovering shows what focus and tap show; fingers tap.
        if ((event as PointerEvent).pointerType === 'mouse') this.look(id);
        break;
      case 'keydown':
        this.press(event as KeyboardEvent);
        break;
      default:
        this.look(undefined);
    }
  }

  private look(shown: string | undefined, tabStop = this.tabStop): void {
    if (shown === this.shown && tabStop === this.tabStop) return;
    this.shown = shown;
    this.tabStop = tabStop;
    this.host.requestUpdate();
  }

  private async press(event: KeyboardEvent): Promise<void> {
    if (event.key === 'Escape' && this.shown) {
      event.preventDefault();
      this.look(undefined);
      return;
    }
    const from = this.bands.indexOf((event.target as Element).parentElement as HTMLElement);
    if (from < 0 || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'End' && this.standAll()) await drawing();
    const { bands } = this;
    const band = bands[{ ArrowDown: from + 1, ArrowUp: from - 1, Home: 0 }[event.key] ?? bands.length - 1];
    if (!band) return;
    const { id } = band.dataset;
    // Far from the screen a band is a text until somebody looks at it.
    if (!band.querySelector('button')) {
      this.look(id, id);
      await drawing();
    }
    band.querySelector('button')?.focus();
  }

  private get bands(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.band')];
  }
}

/** An update of the host alone: what it loads on demand may take long. */
function drawing(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}
