/** One element of a well-formed document. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const name = '[A-Za-z_][\\w.-]*';
const attribute = new RegExp(`^\\s+(${name})="([^"<]*)"`);
const startTag = new RegExp(`^<(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>`);
const endTag = new RegExp(`^</(${name})\\s*>`);
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the XML an exporter may write: elements, attributes in double quotes, text and the five entities. Throws where
 * it is not well-formed, and at anything else XML has.
 */
export function readXml(xml: string): XmlElement {
  const at = forbidden.exec(xml);
  if (at) throw new Error(`U+${at[0].codePointAt(0)?.toString(16)} is no character of XML`);
  const open: XmlElement[] = [{ name: '', attributes: {}, children: [], text: '' }];
  let rest = xml.trim();
  while (rest) {
    const parent = open.at(-1) as XmlElement;
    const start = startTag.exec(rest);
    const end = endTag.exec(rest);
    if (start) {
      const element = { name: start[1] as string, attributes: readAttributes(start[2] ?? ''), children: [], text: '' };
      parent.children.push(element);
      if (!start[3]) open.push(element);
    } else if (end) {
      if (end[1] !== parent.name) throw new Error(`</${end[1]}> closes <${parent.name}>`);
      open.pop();
    } else {
      const text = /^[^<]+/.exec(rest)?.[0];
      if (text === undefined) throw new Error(`not well-formed: ${rest.slice(0, 60)}`);
      parent.text += decode(text);
      rest = rest.slice(text.length);
      continue;
    }
    rest = rest.slice((start ?? end)?.[0].length);
  }
  const [document] = open;
  if (open.length !== 1 || document?.children.length !== 1 || document.text.trim()) throw new Error('not one element');
  return document.children[0] as XmlElement;
}

/** An element and everything in it, in order. */
export function listElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(listElements)];
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let rest = source; rest.trim(); ) {
    const [all = '', key = '', value = ''] = attribute.exec(rest) ?? [];
    if (!all || Object.hasOwn(attributes, key)) throw new Error(`not well-formed: ${source}`);
    attributes[key] = decode(value);
    rest = rest.slice(all.length);
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&(\w*);?/g, (entity, name: string) => {
    const character = entities[name];
    if (character === undefined || !entity.endsWith(';')) throw new Error(`no entity: ${entity}`);
    return character;
  });
}
