/** A small tree of an XML file, for formats that are read whole: names without their prefixes. */
import { readXml } from './xml.js';

/** An element: its words are those of all below it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** More elements than these no feed and no news item has. */
const MOST_ELEMENTS = 2_000_000;

/** The root of `xml`, with all that was read before a fault; `fault` is "" where there was none. */
export function readXmlTree(xml: string): { readonly root: XmlElement; readonly fault: string } {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const stack = [root];
  let count = 0;
  const fault = readXml(xml, {
    open(name, attributes) {
      if (++count > MOST_ELEMENTS) throw new Error('it has too many elements');
      const element = { name: name.replace(/^.*:/, ''), attributes, children: [] };
      stack.at(-1)!.children.push(element);
      stack.push(element);
    },
    text: (text) => void stack.at(-1)!.children.push(text),
    close: () => void stack.pop(),
  });
  return { root, fault };
}

/** Every element called `name` below `element`, at any depth, in order. */
export function elementsOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : names.includes(child.name) ? [child] : elementsOf(child, ...names),
  );
}

/** All words below an element. */
export const xmlWords = (element: XmlElement | undefined): string =>
  element === undefined
    ? ''
    : element.children.map((child) => (typeof child === 'string' ? child : xmlWords(child))).join('');

/** The words of the first element called one of `names`, trimmed; undefined where there are none. */
export function wordsAt(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const words = xmlWords(elementsOf(element, name)[0]).replace(/\s+/g, ' ').trim();
    if (words !== '') return words;
  }
  return undefined;
}

/** The paragraphs below an element: each `p`, or heading, with an empty line between. */
export function paragraphsAt(element: XmlElement | undefined): string {
  if (!element) return '';
  const paragraphs = elementsOf(element, 'p', 'hl2', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'li').map((one) =>
    xmlWords(one).replace(/\s+/g, ' ').trim(),
  );
  return paragraphs.filter(Boolean).join('\n\n') || xmlWords(element).trim();
}
