import type { Career } from '../model/career.js';
import type { CareerElement } from '../ui/career-element.js';
import type { Choices, WidgetTag } from './choices.js';

/** The widgets of the preview. Each is made once and then told what changed, so that it need not be drawn anew. */
export class PreviewWidgets {
  private readonly made = new Map<WidgetTag, CareerElement>();

  /** The widget of a tag, drawing this document as chosen. What is done in it is not kept. */
  show(tag: WidgetTag, career: Career, { lang, theme }: Choices): CareerElement {
    let widget = this.made.get(tag);
    if (!widget) this.made.set(tag, (widget = document.createElement(tag) as CareerElement));
    widget.setAttribute('persist', 'off');
    widget.lang = lang ?? career.lang ?? 'en';
    widget.theme = theme;
    widget.career = career;
    return widget;
  }
}
