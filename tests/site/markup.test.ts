/** What templates compile to, against a library that many sites rely on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ComponentChildren, Fragment as PreactFragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { documentOf } from '../../templates/_markup/document.js';
import { type Children, Fragment, jsx, Markup } from '../../templates/_markup/jsx-runtime.js';

/** A tree that both are asked to write. */
type Tree =
  | string
  | number
  | boolean
  | null
  | readonly Tree[]
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, unknown>>;
      readonly children: readonly Tree[];
    };

const TAGS = ['p', 'a', 'span', 'bdi', 'ul', 'time', 'br', 'img', 'input', 'wrapped', ''];
const ATTRIBUTES = [
  'class',
  'href',
  'id',
  'title',
  'data-label',
  'aria-label',
  'aria-current',
  'dateTime',
  'tabIndex',
  'colSpan',
  'hidden',
  'spellcheck',
];
const VOID = /^(?:br|img|input)$/;

const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '"', '<b>', "O'Neil & Sons", '&amp;', '</script>', '“Ж”'),
);
const value = fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined));
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.dictionary(fc.constantFrom(...ATTRIBUTES), value, { maxKeys: 4 }),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}));

/** A component of either: what it is given, in a frame. */
const oursWrapped = ({ children }: { children: Children }) => jsx('section', { class: 'frame', children });
const theirsWrapped = ({ children }: { children?: ComponentChildren }) => h('section', { class: 'frame' }, children);

function ours(one: Tree): Children {
  if (Array.isArray(one)) return one.map(ours);
  if (typeof one !== 'object' || one === null) return one as Children;
  const { tag, attributes, children } = one as Exclude<Tree, string | number | boolean | null | readonly Tree[]>;
  const inside = VOID.test(tag) ? [] : children.map(ours);
  if (tag === '') return jsx(Fragment, { children: inside });
  return tag === 'wrapped' ? jsx(oursWrapped, { children: inside }) : jsx(tag, { ...attributes, children: inside });
}

function theirs(one: Tree): ComponentChildren {
  if (Array.isArray(one)) return one.map(theirs);
  if (typeof one !== 'object' || one === null) return one as ComponentChildren;
  const { tag, attributes, children } = one as Exclude<Tree, string | number | boolean | null | readonly Tree[]>;
  const inside = VOID.test(tag) ? [] : children.map(theirs);
  if (tag === '') return h(PreactFragment, null, inside);
  return tag === 'wrapped' ? h(theirsWrapped, null, inside) : h(tag, attributes, inside);
}

test('markup is what preact makes of the same tree', () => {
  fc.assert(
    fc.property(tree, (one) => {
      assert.equal(jsx('main', { children: ours(one) }).html, renderToString(h('main', null, theirs(one))));
    }),
    { numRuns: 1_000, seed: 7 },
  );
});

test('text and values are escaped, markup of a template is not, and HTML only where a template says so', () => {
  const attack = '"><script>alert(1)</script>&';
  assert.equal(
    jsx('p', { title: attack, children: [attack, jsx('b', { children: 'A' })] }).html,
    '<p title="&quot;>&lt;script>alert(1)&lt;/script>&amp;">&quot;>&lt;script>alert(1)&lt;/script>&amp;<b>A</b></p>',
  );
  // Data that looks like markup is none: only what this runtime made is.
  assert.throws(() => jsx('p', { children: { html: '<b>A</b>' } as unknown as Children }), /an object with html/);
  assert.throws(() => jsx('p', { children: (() => 'A') as unknown as Children }), /a function/);
  assert.equal(jsx('div', { dangerouslySetInnerHTML: { __html: '<b>A</b>' } }).html, '<div><b>A</b></div>');
});

test('a name that would end the attribute is refused', () => {
  assert.throws(() => jsx('p', { 'x onclick': '1' }), /no name of an attribute/);
  assert.throws(() => jsx('p', { 'a"b': '1' }), /no name of an attribute/);
  assert.equal(
    jsx('a', { 'aria-current': 'page', 'xlink:href': '#a', children: null }).html,
    '<a aria-current="page" xlink:href="#a"></a>',
  );
});

test('a document is its root with the doctype before it', () => {
  assert.equal(documentOf(new Markup('<html></html>')), '<!doctype html>\n<html></html>\n');
});
