import type { CSSResultOrNative } from 'lit';

// A constructed sheet belongs to one document. An element that moves to another (an iframe, a pop-up) loses its own,
// so each document gets its copies, made when first needed.
const sheetsOf = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives a shadow root, or a whole document, the sheets of `styles` that belong to its document. */
export function adoptSheets(root: ShadowRoot | Document, styles: CSSResultOrNative[]): void {
  const owner = root.ownerDocument ?? root;
  const Sheet = owner.defaultView?.CSSStyleSheet;
  if (!Sheet) return;
  let sheets = sheetsOf.get(owner);
  if (!sheets) sheetsOf.set(owner, (sheets = new Map()));
  root.adoptedStyleSheets = styles.map((style) => {
    let sheet = sheets.get(style);
    if (!sheet) {
      sheet = new Sheet();
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      sheets.set(style, sheet);
    }
    return sheet;
  });
}
