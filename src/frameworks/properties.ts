// What a framework's templates may say of a widget, worked out from its class: nothing here can fall behind it.
import type { LitElement } from 'lit';
import type { RungsEventMap } from '../ui/events.js';
import type { commonEvents, ownEvents, Widgets } from './widgets.js';

export type { Widgets } from './widgets.js';

export type Tag = keyof Widgets;

/** What a page may set: `headingLevel`, `career`. */
export type Properties<Widget> = { [Name in SettableName<Widget>]?: Loose<Widget[Name]> | undefined };

/** Properties whose attribute has dashes: `headingLevel`. */
export type DashedProperties<Widget> = {
  [Name in SettableName<Widget> as Dashed<Name> extends Name ? never : Name]?:
    | Widget[Name]
    | `${Extract<Widget[Name], number>}`
    | undefined;
};

/** Their attributes: `heading-level`. */
export type DashedAttributes<Widget> = {
  [Name in keyof DashedProperties<Widget> as Dashed<Name & string>]?:
    | DashedProperties<Widget>[Name]
    | (true extends DashedProperties<Widget>[Name] ? '' | 'true' | 'false' : never);
};

/** The events of a tag, each with the tag's element as `currentTarget`. */
export type Events<Name extends Tag> = {
  [Event in (typeof commonEvents)[number] | (typeof ownEvents)[Name][number]]: RungsEventMap[Event] & {
    readonly currentTarget: Widgets[Name];
  };
};

/** Listeners by name: `Listeners<'career-ladder', 'on:'>` has `on:rungs-level-select`. */
export type Listeners<Name extends Tag, Prefix extends string> = {
  [Event in keyof Events<Name> as `${Prefix}${Event}`]?: ((event: Events<Name>[Event]) => void) | undefined;
};

/** The same in camel case: `onRungsLevelSelect`. */
export type CamelListeners<Name extends Tag> = {
  [Event in keyof Events<Name> as `on${Pascal<Event>}`]?: ((event: Events<Name>[Event]) => void) | undefined;
};

/** Names of the public properties that can be set, methods and what every Lit element has left out. */
type SettableName<Widget> = {
  [Name in Exclude<keyof Widget, keyof LitElement> & string]: Widget[Name] extends (...given: never[]) => unknown
    ? never
    : IsSame<Pick<Widget, Name>, Readonly<Pick<Widget, Name>>> extends true
      ? never
      : Name;
}[Exclude<keyof Widget, keyof LitElement> & string];

/** A list of ids may be one text, as in an attribute. */
type Loose<Value> = Value extends readonly string[] ? Value | string : Value;

type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : Name;

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;
