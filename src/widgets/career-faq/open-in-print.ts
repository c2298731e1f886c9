import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens the answers while the page is printed, for browsers whose style sheets cannot (`::details-content`), and closes
 * again what it opened.
 */
export class OpenInPrint implements ReactiveController {
  private opened: HTMLDetailsElement[] = [];

  constructor(
    host: ReactiveControllerHost,
    private readonly findClosed: () => Iterable<HTMLDetailsElement>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.open);
    window.addEventListener('afterprint', this.close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.open);
    window.removeEventListener('afterprint', this.close);
    this.close();
  }

  private readonly open = () => {
    this.opened.push(...this.findClosed());
    for (const details of this.opened) details.open = true;
  };

  private readonly close = () => {
    for (const details of this.opened.splice(0)) details.open = false;
  };
}
