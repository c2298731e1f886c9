import type { HTMLAttributes } from 'preact';
import type { DashedAttributes, Listeners, Properties, Tag, Widgets } from './properties.js';

/** What Preact takes of our tags in JSX. */
type Elements = {
  [Name in Tag]: Properties<Widgets[Name]> &
    DashedAttributes<Widgets[Name]> &
    Listeners<Name, 'on'> &
    Omit<HTMLAttributes<Widgets[Name]>, keyof Properties<Widgets[Name]>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
