/**
 * Code that most readers never need: loaded when a widget first asks for it. What cannot wait, such as a server,
 * provides it beforehand.
 */
export class OnDemand<Module> {
  /** The code, once it is there. */
  module: Module | undefined;
  private loading: Promise<Module> | undefined;

  constructor(private readonly start: () => Promise<Module>) {}

  provide(module: Module): void {
    this.module = module;
  }

  /** Rejects where the code cannot be had; the next call tries again. */
  load(): Promise<Module> {
    return (this.loading ??= this.await());
  }

  private async await(): Promise<Module> {
    try {
      return (this.module ??= await this.start());
    } catch (error) {
      this.loading = undefined;
      throw error;
    }
  }
}
