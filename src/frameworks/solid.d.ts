import type { JSX } from 'solid-js';
import type { DashedAttributes, DashedProperties, Listeners, Properties, Tag, Widgets } from './properties.js';

/** Properties by force: `prop:career`. */
type Forced<Widget> = { [Name in keyof Properties<Widget> as `prop:${Name & string}`]: Properties<Widget>[Name] };

/** What Solid takes of our tags in JSX. */
type Elements = {
  // A plain name with a fixed value becomes an attribute, which `headingLevel` is not.
  [Name in Tag]: Omit<Properties<Widgets[Name]>, keyof DashedProperties<Widgets[Name]>> &
    Forced<Widgets[Name]> &
    DashedAttributes<Widgets[Name]> &
    Listeners<Name, 'on:'> &
    Omit<JSX.HTMLAttributes<Widgets[Name]>, keyof Properties<Widgets[Name]>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
