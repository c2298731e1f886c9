import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Files dropped anywhere on the page. */
export class DropTarget implements ReactiveController {
  /** A file is held over the page. */
  isOver = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onFile: (file: File) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('dragover', this.onDragOver);
    addEventListener('dragleave', this.onDragLeave);
    addEventListener('drop', this.onDrop);
  }

  hostDisconnected(): void {
    removeEventListener('dragover', this.onDragOver);
    removeEventListener('dragleave', this.onDragLeave);
    removeEventListener('drop', this.onDrop);
  }

  private readonly onDragOver = (event: DragEvent) => {
    // A dragged text goes where it is dropped, as ever.
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.set(true);
  };

  private readonly onDragLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) this.set(false);
  };

  private readonly onDrop = (event: DragEvent) => {
    this.set(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    this.onFile(file);
  };

  private set(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.host.requestUpdate();
  }
}
