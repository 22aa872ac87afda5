/**
 * Puts what Pagefind writes in a chance order into a fixed one.
 *
 * Pagefind 1.5 lists filters, and the values of each, in the order of a hash table, which differs from run to run; the names of the files
 * are hashes of that. Everything else it writes is the same each time. The files are CBOR behind a signature, gzipped.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BundleFile } from './pagefind.js';

const SIGNATURE = 'pagefind_dcd';
/** Places in the list that a meta file is. */
const FILTERS = 3;

/** The same bundle, in the same bytes for the same records. */
export function inFixedOrder(files: readonly BundleFile[]): BundleFile[] {
  const renamed = new Map<string, string>();
  const out: BundleFile[] = [];
  for (const { path, contents } of files) {
    const name = /^filter\/(.+)\.pf_filter$/.exec(path)?.[1];
    if (!name) continue;
    const sorted = sortFilter(unpack(contents));
    const hash = `${name.slice(0, name.indexOf('_') + 1)}${hashOf(sorted).slice(0, name.length - name.indexOf('_') - 1)}`;
    renamed.set(name, hash);
    out.push({ path: `filter/${hash}.pf_filter`, contents: pack(sorted) });
  }
  const metas = new Map<string, string>();
  for (const { path, contents } of files) {
    const name = /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1];
    if (!name) continue;
    const sorted = sortMeta(unpack(contents), renamed);
    const hash = `${name.slice(0, name.indexOf('_') + 1)}${hashOf(sorted).slice(0, name.length - name.indexOf('_') - 1)}`;
    metas.set(name, hash);
    out.push({ path: `pagefind.${hash}.pf_meta`, contents: pack(sorted) });
  }
  for (const file of files) {
    if (file.path === 'pagefind-entry.json') {
      const text = [...metas].reduce((entry, [from, to]) => entry.replaceAll(from, to), Buffer.from(file.contents).toString('utf8'));
      out.push({ path: file.path, contents: Buffer.from(text) });
    } else if (!/\.pf_(?:filter|meta)$/.test(file.path)) out.push(file);
  }
  return out.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function unpack(contents: Uint8Array): Buffer {
  const bytes = gunzipSync(contents);
  if (bytes.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) throw new Error('Pagefind wrote a file in a form that this program does not know');
  return bytes.subarray(SIGNATURE.length);
}

const pack = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 });

/** [name, [[value, records], …]] with the values sorted. */
function sortFilter(bytes: Buffer): Buffer {
  const [name, values] = itemsAt(bytes, 0) as [Span, Span];
  const sorted = itemsAt(bytes, values.start).map((item) => slice(bytes, item)).sort(Buffer.compare);
  return Buffer.concat([bytes.subarray(0, name.end), bytes.subarray(values.start, values.body), ...sorted]);
}

/** The meta file with its filters sorted and under their new names. */
function sortMeta(bytes: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  const filters = itemsAt(bytes, 0)[FILTERS]!;
  const sorted = itemsAt(bytes, filters.start).map((item) => rename(slice(bytes, item), renamed)).sort(Buffer.compare);
  return Buffer.concat([bytes.subarray(0, filters.body), ...sorted, bytes.subarray(filters.end)]);
}

/** [name of the filter, name of its file]: the file's under its new name, which is as long. */
function rename(entry: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  const file = itemsAt(entry, 0)[1]!;
  const known = renamed.get(entry.subarray(file.body, file.end).toString('utf8'));
  if (!known) throw new Error('Pagefind names a filter that it did not write');
  return Buffer.concat([entry.subarray(0, file.body), Buffer.from(known)]);
}

/** One CBOR item: where it starts, where what it holds starts, and where it ends. */
interface Span { readonly start: number; readonly body: number; readonly end: number }

const slice = (bytes: Buffer, { start, end }: Span): Buffer => bytes.subarray(start, end);

/** The items of the CBOR list at `start`. */
function itemsAt(bytes: Buffer, start: number): Span[] {
  const { kind, value, body } = headAt(bytes, start);
  if (kind !== LIST) throw new Error('Pagefind wrote something else where a list was expected');
  const items: Span[] = [];
  for (let at = body, i = 0; i < value; i++) {
    const item = itemAt(bytes, at);
    items.push(item);
    at = item.end;
  }
  return items;
}

const LIST = 4;

/** The CBOR item at `start`: a whole number, a text, or a list of items. */
function itemAt(bytes: Buffer, start: number): Span {
  const { kind, value, body } = headAt(bytes, start);
  if (kind <= 1 || kind === 7) return { start, body, end: body };
  if (kind === 2 || kind === 3) return { start, body, end: body + value };
  if (kind !== LIST) throw new Error(`Pagefind wrote an item of kind ${kind}, which this program does not know`);
  let end = body;
  for (let i = 0; i < value; i++) end = itemAt(bytes, end).end;
  return { start, body, end };
}

/** Kind (0 to 7) and value of the item at `start`, and where its head ends. */
function headAt(bytes: Buffer, start: number): { kind: number; value: number; body: number } {
  const first = bytes[start]!;
  const kind = first >> 5;
  const short = first & 31;
  if (short < 24) return { kind, value: short, body: start + 1 };
  const width = [1, 2, 4, 8][short - 24];
  if (width === undefined) throw new Error('Pagefind wrote a list without a length, which this program does not know');
  const value = width === 8 ? Number(bytes.readBigUInt64BE(start + 1)) : bytes.readUIntBE(start + 1, width);
  return { kind, value, body: start + 1 + width };
}
