/** An archive in which every text that a stranger may write is an attack. */
import { VECTORS } from './payloads.js';

/** A hostile file, and the words of it that readers must still find on its page. */
export interface HostileFile {
  readonly file: string;
  readonly contents: string;
  /** Texts that the article's page shows letter by letter. */
  readonly shown: readonly string[];
  /** Whether the markup itself hides all that follows it, as an open script does in any browser. */
  readonly swallowed?: boolean;
}

const word = (i: number): string => `Zq${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}`;
const yaml = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u2028\u2029\u007f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
/** In one line, as a title or a paragraph is. */
const line = (text: string): string => text.replace(/\s+/g, ' ');
const markup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * For each vector a plain text with a word of the archivist's, a Markdown file, and a saved page; six places or more
 * each.
 */
export function hostileFiles(): HostileFile[] {
  return VECTORS.flatMap((vector, i) => {
    const name = word(i);
    const attack = line(vector);
    const day = 1 + (i % 28);
    const speech = `“We will not ${attack} leave the harbour before ${name} answers,” Marta ${name}son told reporters.`;
    const count = `The ministry sent ${100 + i} soldiers ${attack} to ${name}, it said.`;
    const shown = [attack];
    const text =
      `${name} talks end ${attack}\n\nBy Ana ${name}berg ${attack}\n${day} March ` +
      `2021\n\n${speech}\n\n${count}\n\nOne more word: ${attack} and the rest of ${name}.\n`;
    const curated = [
      `title: ${yaml(`${name} ${attack}`)}`,
      `source: ${yaml(`Post ${name} ${attack}`)}`,
      `tags: [${yaml(attack)}]`,
      `note: ${yaml(`Note ${name}: ${vector}`)}`,
      `why: ${yaml(attack)}`,
      `language: en`,
    ].join('\n');
    const page = `<!doctype html><html lang="en"><head><title>${markup(`${name} page ${attack}`)}</title><meta property="og:title" content="${markup(`${name} page ${attack}`)}"><meta property="og:site_name" content="${markup(`Site ${name} ${attack}`)}">
<meta name="author" content="${markup(`Ana ${name} ${attack}`)}"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="javascript:alert(1)">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: `${name} page ${attack}`, datePublished: `2021-03-0${1 + (i % 9)}`, author: { name: attack }, url: 'javascript:alert(1)' }).replaceAll('<', '\\u003c')}</script></head>
<body><article><h1>${markup(`${name} page ${attack}`)}</h1><p>${markup(speech)}</p><p>The ${name} council met for the first time since the storm, and ${100 + i} people were killed in it, the council said.</p>
<p>Before-${name} ${attack}</p><p>After-${name}, the page goes on with a paragraph that is long enough to be told from what stands around an article on the web.</p></article></body></html>`;
    return [
      { file: `${name}-plain.txt`, contents: text, shown },
      { file: `${name}-plain.meta.yaml`, contents: curated, shown: [] },
      {
        file: `${name}-front.md`,
        contents:
          `---\n${curated.replace(name, `${name} front`)}\n---\n\n# ${name} front ` +
          `${attack}\n\n${speech.replace('harbour', 'station')}\n\n${count.replace('soldiers', 'troops')}\n`,
        shown,
      },
      { file: `${name}-page.html`, contents: page, shown: [], swallowed: /<script>[^<]*$/i.test(vector) },
    ];
  });
}

/** Identities with hostile names. */
export const hostileIdentities = (): string =>
  VECTORS.map(
    (vector, i) =>
      `- name: ${yaml(`Marta ${word(i)}son ${line(vector)}`)}\n  aliases: [${yaml(`Marta ${word(i)}son`)}]\n  ` +
      `note: ${yaml(vector)}\n  roles: [{role: ${yaml(vector)}}]\n`,
  ).join('');

/** Settings with hostile words. */
export const hostileSettings = (): string =>
  ['title', 'description', 'publisher', 'license', 'rights']
    .map((key, i) => `${key}: ${yaml(VECTORS[i * 7]!)}\n`)
    .join('');

const BRACES = [
  '{{ 7 | times: 6 }}',
  '{% raw %}',
  '{% include "x" %}',
  '{{ "x" | safe }}',
  '{%- if true -%}',
  '{{{ x }}}',
  '<%= 7*7 %>',
  '<% x %>',
  '#{7*7}',
  '${7*7}',
  '{{constructor.constructor("alert(1)")()}}',
  '{# note #}',
  '[[ x ]]',
  '@{x}',
  '{{',
  '}}',
  '{%',
  '%}',
  '{% for i in (1..9) %}',
  '{{ page.url }}',
  '{{ collections.all }}',
  '{% assign a = 1 %}',
  '{{ site | json }}',
  '*{7*7}',
  '<?php echo 1 ?>',
];

/** `count` texts of template languages, each different. */
export const templateTexts = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) =>
      `t${i} ${BRACES[i % BRACES.length]}${BRACES[(i * 7 + Math.floor(i / BRACES.length)) % BRACES.length]} e${i}`,
  );
