import type { HTMLAttributes } from 'svelte/elements';
import type { DashedAttributes, Listeners, Properties, Tag, Widgets } from './properties.js';

/** What Svelte takes of our tags. */
type Elements = {
  [Name in Tag]: Properties<Widgets[Name]> &
    DashedAttributes<Widgets[Name]> &
    Listeners<Name, 'on'> &
    Listeners<Name, 'on:'> &
    Omit<HTMLAttributes<Widgets[Name]>, keyof Properties<Widgets[Name]>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
