/** Registers a tag. Where a page loads a widget twice, the first one stays. */
export function defineWidget(tag: string, widget: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, widget);
}
