/**
 * What TSX compiles to: markup as text, put together from inside to outside, with everything escaped that is not markup
 * already.
 *
 * Pages are only ever written once and never changed, so a tree of nodes to be walked later (as a library for the
 * browser makes) would be
 * thrown away ten thousand times a build. The attributes that elements take are preact's types.
 */
import type { JSX as PreactJSX } from 'preact';

/** Markup that is safe to stand in a page as it is. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in an element. */
export type Children = Markup | string | number | boolean | null | undefined | readonly Children[];

type Component = (props: never) => Children;
/** Attributes, the element's contents, or `dangerouslySetInnerHTML` with what is HTML already. */
type Props = Readonly<Record<string, unknown>>;

/** What the compiler has to know of TSX. */
export declare namespace JSX {
  type Element = Markup;
  type ElementType = keyof PreactJSX.IntrinsicElements | Component;
  type IntrinsicElements = PreactJSX.IntrinsicElements;
  interface ElementChildrenAttribute {
    children: unknown;
  }
}

/** Contents without an element around them: `<>…</>`. */
export const Fragment = ({ children }: { readonly children?: Children }): Markup => new Markup(htmlOf(children));

/** One element, or what a component makes. */
export function jsx(type: string | Component, props: Props): Markup {
  if (typeof type === 'function') {
    const made = type(props as never);
    return made instanceof Markup ? made : new Markup(htmlOf(made));
  }
  let tag = `<${type}`;
  for (const name in props)
    if (name !== 'children' && name !== 'dangerouslySetInnerHTML') tag += attribute(name, props[name]);
  if (VOID.has(type)) return new Markup(`${tag}/>`);
  const own = props.dangerouslySetInnerHTML as { readonly __html: string } | undefined;
  return new Markup(`${tag}>${own ? own.__html : htmlOf(props.children as Children)}</${type}>`);
}

export { jsx as jsxs };

/** Elements that have no contents. */
const VOID: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
/** Attributes that TSX writes otherwise than HTML. */
const IN_HTML: Readonly<Record<string, string>> = {
  className: 'class',
  colSpan: 'colspan',
  dateTime: 'datetime',
  htmlFor: 'for',
  inputMode: 'inputmode',
  rowSpan: 'rowspan',
  tabIndex: 'tabindex',
};
// "aria-pressed": of these "false" means something else than that there is none
const SPOKEN = /^(?:aria-.*|data-.*|spellcheck)$/;
// "aria-current", "data-label", "xlink:href"
const SAFE_NAME = /^[A-Za-z][\w:.-]*$/;
/**
 * What stands before a value, by the attribute's name. There are as many as templates write, for names are never data.
 */
const openings = new Map<string, string>();
/** Whole attributes by their value: of classes there are few, and every other element has one. */
const classes = new Map<string, string>();

function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null || (value === false && !SPOKEN.test(name))) return '';
  const opening = openings.get(name) ?? openingOf(name);
  if ((value === true && !SPOKEN.test(name)) || value === '') return opening.slice(0, -2);
  if (name !== 'class') return `${opening}${escaped(String(value))}"`;
  let whole = classes.get(value as string);
  if (whole === undefined) classes.set(value as string, (whole = `${opening}${escaped(String(value))}"`));
  return whole;
}

/** ` href="` */
function openingOf(name: string): string {
  if (!SAFE_NAME.test(name)) throw new Error(`${JSON.stringify(name)} is no name of an attribute`);
  const opening = ` ${IN_HTML[name] ?? name}="`;
  openings.set(name, opening);
  return opening;
}

/** Children as HTML. */
function htmlOf(children: Children): string {
  if (typeof children === 'string') return escaped(children);
  if (children instanceof Markup) return children.html;
  if (Array.isArray(children)) {
    let html = '';
    for (const child of children as readonly Children[]) html += htmlOf(child);
    return html;
  }
  if (children === undefined || children === null || typeof children === 'boolean') return '';
  if (typeof children === 'number') return String(children);
  throw new Error(
    'a template was to write ' +
      `${typeof children === 'object' ? `an object with ${Object.keys(children).join(', ')}` : `a ${typeof children}`}`,
  );
}

// “"I'm A & B”, “<”
const SPECIAL = /["&<]/;
const SPECIALS = /["&<]/g;
const ESCAPES: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' };

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(SPECIALS, (mark) => ESCAPES[mark]!) : text;
