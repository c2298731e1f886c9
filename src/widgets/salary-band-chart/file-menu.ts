import type { ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Whether the choice of files is open: its button opens and closes it, Escape and going elsewhere close it. Listens to
 * the menu's events as an object, as the pointer of bands does.
 */
export class FileMenu implements EventListenerObject {
  isOpen = false;

  constructor(
    private readonly host: Host,
    private readonly onOpen: () => void,
  ) {}

  handleEvent(event: Event): void {
    if (event.type === 'click') {
      this.set(!this.isOpen);
      if (this.isOpen) this.onOpen();
    } else if (this.isOpen && event.type === 'keydown') {
      if ((event as KeyboardEvent).key === 'Escape') this.leave();
    } else if (this.isOpen) {
      const { currentTarget, relatedTarget } = event as FocusEvent;
      if (relatedTarget && !(currentTarget as Element).contains(relatedTarget as Node)) this.set(false);
    }
  }

  /** Closes it and leads back to its button. */
  leave(): void {
    this.host.renderRoot.querySelector<HTMLElement>('.menu > button')?.focus();
    this.set(false);
  }

  private set(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.host.requestUpdate();
  }
}
