import type { LitElement } from 'lit';
import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type HTMLAttributes,
  type PropsWithoutRef,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { defineWidget } from '../ui/define-widget.js';
import type { CamelListeners, Properties, Tag, Widgets } from './properties.js';

type WidgetClass = (new () => HTMLElement) & Pick<typeof LitElement, 'elementProperties' | 'disableWarning'>;
type Values = Record<string, unknown>;

/** What a component takes: properties, listeners, and what React lets any element have. */
export type WidgetProps<Name extends Tag> = Properties<Widgets[Name]> &
  CamelListeners<Name> &
  Omit<HTMLAttributes<Widgets[Name]>, keyof Properties<Widgets[Name]>>;

export type WidgetComponent<Name extends Tag> = ForwardRefExoticComponent<
  PropsWithoutRef<WidgetProps<Name>> & RefAttributes<Widgets[Name]>
>;

// On a server there is no layout, and React 18 says so.
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A React component for a widget. A server and a browser write the same attributes; the rest (documents, lists,
 * listeners) is given to the element before it is drawn, and only then is the tag registered.
 */
export function createComponent<Name extends Tag>(tag: Name, widget: WidgetClass): WidgetComponent<Name> {
  const component = forwardRef<Widgets[Name], Values>((props, ref) => {
    const host = useRef<HTMLElement>(null);
    const given = useRef<Values>({});
    const { attributes, properties, listeners } = sortProps(props, widget);

    useBeforePaint(() => {
      if (host.current) setChanged(host.current, properties, given.current);
      given.current = properties;
      defineWidget(tag, widget);
    });
    useBeforePaint(() => {
      const element = host.current;
      for (const [name, listener] of listeners) element?.addEventListener(name, listener);
      return () => {
        for (const [name, listener] of listeners) element?.removeEventListener(name, listener);
      };
    });
    // After the tag is registered, so that its methods are there.
    useImperativeHandle(ref, () => host.current as Widgets[Name], []);
    return createElement(tag, { ...attributes, ref: host });
  });
  component.displayName = widget.name;
  // A second update takes up what is known of the reader: Lit's development build need not warn of it.
  widget.disableWarning?.('change-in-update');
  return component as WidgetComponent<Name>;
}

/** Where each prop goes. */
function sortProps(props: Values, { elementProperties }: WidgetClass) {
  const attributes: Values = {};
  const properties: Values = {};
  const listeners: [name: string, listener: EventListener][] = [];
  for (const [name, value] of Object.entries(props)) {
    const declared = elementProperties.get(name);
    if (/^onRungs[A-Z]/.test(name)) {
      if (typeof value === 'function') listeners.push([nameEvent(name), value as EventListener]);
    } else if (!declared || declared.state) {
      attributes[name === 'className' ? 'class' : name] = writable(name, value);
    } else if (declared.attribute === false || (typeof value === 'object' && value !== null)) {
      properties[name] = value;
    } else {
      attributes[typeof declared.attribute === 'string' ? declared.attribute : name] = writable(name, value);
    }
  }
  return { attributes, properties, listeners };
}

/** Sets what differs from what was given before: what the reader did since is theirs. */
function setChanged(element: HTMLElement, properties: Values, before: Values): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(properties)])) {
    if (properties[name] !== before[name]) (element as unknown as Values)[name] = properties[name];
  }
}

/** `onRungsLevelSelect` → `rungs-level-select`. */
function nameEvent(prop: string): string {
  return prop
    .slice(2)
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .slice(1);
}

// React 18 writes hidden="false", which hides; React 19 leaves out aria-busy="false"; and any React warns of NaN.
function writable(name: string, value: unknown): unknown {
  if (typeof value === 'boolean' && /^(aria|data)-/.test(name)) return String(value);
  return value === false || Number.isNaN(value) ? undefined : value;
}
