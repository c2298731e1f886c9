import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { DashedProperties, Events, Properties, Tag, Widgets } from './properties.js';

/** What Vue's templates take of our tags. */
type Components = {
  [Name in Tag]: new () => Widgets[Name] & {
    /** @deprecated For templates alone: an element has no such property. */
    $props: Omit<Properties<Widgets[Name]>, keyof DashedProperties<Widgets[Name]>> &
      DashedProperties<Widgets[Name]> &
      Omit<HTMLAttributes, keyof Properties<Widgets[Name]>> &
      PublicProps;
    /** @deprecated For templates alone: an element has no such property. */
    $emit: EmitFn<{ [Event in keyof Events<Name>]: (event: Events<Name>[Event]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Components {}

  interface HTMLAttributes {
    /** The slot of a widget that a child goes to. */
    slot?: string | undefined;
  }
}
