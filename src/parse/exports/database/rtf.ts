import { TOKEN } from './patterns.table.js';

/** Groups that hold no text of the document. */
const SILENT_GROUPS: ReadonlySet<string> = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'objdata',
  'fldinst',
  'header',
  'footer',
  'headerl',
  'headerr',
  'footerl',
  'footerr',
  'listtable',
  'listoverridetable',
  'themedata',
  'datastore',
  'generator',
  'xmlnstbl',
]);
const WRITTEN: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  tab: '\t',
  row: '\n',
  cell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  sect: '\n',
  page: '\n',
};
/** Deeper groups than these are no document's. */
const DEEPEST = 1_000;

interface RtfGroup {
  readonly silent: boolean;
  /** How many characters stand behind a \u for programs that can't read it. */
  readonly skip: number;
}

/** The text of an RTF file; of one that is cut short what there is. */
export function rtfText(bytes: Uint8Array): string {
  const rtf = new TextDecoder('latin1').decode(bytes);
  const western = new TextDecoder('windows-1252');
  const stack: RtfGroup[] = [];
  let group: RtfGroup = { silent: false, skip: 1 };
  const parts: string[] = [];
  let left = 0;
  let begins = false;
  const put = (text: string) => {
    const kept = text.slice(Math.min(left, text.length));
    left -= text.length - kept.length;
    if (!group.silent && kept !== '') parts.push(kept);
  };
  for (const { groups } of rtf.matchAll(TOKEN)) {
    const { word, number, hex, sign, brace, text } = groups!;
    if (brace === '{') {
      if (stack.length < DEEPEST) stack.push(group);
      begins = true;
      continue;
    }
    if (brace === '}') group = stack.pop() ?? group;
    else if (word !== undefined) {
      if (SILENT_GROUPS.has(word) && begins) group = { ...group, silent: true };
      else if (word === 'u') {
        if (!group.silent) parts.push(String.fromCharCode(Number(number ?? 0) & 0xffff));
        left = group.skip;
      } else if (word === 'uc') group = { ...group, skip: Math.min(8, Math.abs(Number(number ?? 1))) };
      else if (WRITTEN[word] !== undefined) put(WRITTEN[word]);
    } else if (hex !== undefined) put(western.decode(Uint8Array.of(Number.parseInt(hex, 16))));
    else if (sign === '*' && begins) group = { ...group, silent: true };
    else if (sign !== undefined) put(sign === '~' ? ' ' : /[\\{}]/.test(sign) ? sign : '');
    else if (text !== undefined) put(text);
    begins = false;
  }
  return parts.join('').replace(/\n[ \t]{0,80}(?=\n)/g, '\n');
}
