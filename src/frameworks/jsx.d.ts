import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { DashedAttributes, Listeners, Properties, Tag, Widgets } from './properties.js';

/** What React 19 takes of our tags in JSX. */
type Elements = {
  [Name in Tag]: Properties<Widgets[Name]> &
    DashedAttributes<Widgets[Name]> &
    Listeners<Name, 'on'> &
    Omit<DetailedHTMLProps<HTMLAttributes<Widgets[Name]>, Widgets[Name]>, keyof Properties<Widgets[Name]>> & {
      class?: string | undefined;
    };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
