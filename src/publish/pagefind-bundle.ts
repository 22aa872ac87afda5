/**
 * Gives a Pagefind bundle what Pagefind itself cannot: the parts of its pages, and the same bytes on every run.
 *
 * Records have no parts in Pagefind, only pages of HTML, whose words it changes (a stop behind every headline). So the
 * anchors are put
 * into the files of its pages when they are done. Pagefind keeps the filters and their values in hash tables, and
 * writes them as they come: the same records give other
 * bytes, and so other file names, on every run. Everything else in a bundle is in a fixed order already.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Anchor } from '../search/anchors.js';
import { sha256 } from '../system/read-file.js';

/** The plain part of CBOR that Pagefind writes. */
type Value = number | string | readonly Value[];

/** Stands before the data in every file of Pagefind's. */
const MARK = 'pagefind_dcd';
/** Places in the meta file: the list of pages, and that of filters. */
const PAGES = 1;
const FILTERS = 3;

/** The same bundle with anchors in its pages, by address, and with the same bytes for the same records. */
export function finishBundle(
  files: readonly BundleFile[],
  anchors: ReadonlyMap<string, readonly Anchor[]>,
): BundleFile[] {
  const renamed = new Map<string, string>();
  const ordered = files.map((file) => {
    // "fragment/en_35d62e1.pf_fragment"
    const page = /^fragment\/(.*)\.pf_fragment$/.exec(file.path)?.[1];
    if (page !== undefined) {
      const contents = withAnchors(file.contents, anchors);
      const fixed = `${page.replace(/_.*/, '')}_${sha256(contents).slice(0, 10)}`;
      renamed.set(page, fixed);
      return { path: `fragment/${fixed}.pf_fragment`, contents };
    }
    // "filter/en_35d62e1.pf_filter"
    const name = /^filter\/(.*)\.pf_filter$/.exec(file.path)?.[1];
    if (name === undefined) return file;
    const [filter, values] = read(file.contents) as [string, Value[]];
    const contents = write([filter, [...values].sort(byFirst)]);
    const fixed = `${name.replace(/_.*/, '')}_${sha256(contents).slice(0, 10)}`;
    renamed.set(name, fixed);
    return { path: `filter/${fixed}.pf_filter`, contents };
  });
  const meta = ordered.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) return ordered;
  const data = [...(read(meta.contents) as Value[])];
  data[PAGES] = (data[PAGES] as [string, ...Value[]][]).map(([page, ...rest]) => [renamed.get(page) ?? page, ...rest]);
  data[FILTERS] = [...(data[FILTERS] as [string, string][])]
    .map(([name, file]) => [name, renamed.get(file) ?? file])
    .sort(byFirst);
  const contents = write(data);
  // "pagefind.en_b531caa99f.pf_meta"
  const [, language, hash] = /^pagefind\.(.*)_([0-9a-f]+)\.pf_meta$/.exec(meta.path)!;
  const fixed = sha256(contents).slice(0, 10);
  return ordered.map((file) => {
    if (file === meta) return { path: `pagefind.${language}_${fixed}.pf_meta`, contents };
    if (!file.path.endsWith('pagefind-entry.json')) return file;
    return {
      path: file.path,
      contents: Buffer.from(
        Buffer.from(file.contents).toString('utf8').replaceAll(`${language}_${hash}`, `${language}_${fixed}`),
      ),
    };
  });
}

/** The file of a page, with the anchors of its address. */
function withAnchors(contents: Uint8Array, anchors: ReadonlyMap<string, readonly Anchor[]>): Uint8Array {
  const text = unpacked(contents).toString('utf8', MARK.length);
  const page = JSON.parse(text) as { readonly url: string };
  const parts = anchors.get(page.url);
  if (!parts || parts.length === 0) return contents;
  return gzipSync(MARK + JSON.stringify({ ...page, anchors: parts }), { level: 9 });
}

function unpacked(contents: Uint8Array): Buffer {
  const bytes = gunzipSync(contents);
  if (bytes.subarray(0, MARK.length).toString('latin1') !== MARK)
    throw new Error("a file of Pagefind's does not begin as expected");
  return bytes;
}

const byFirst = (a: Value, b: Value): number => {
  const [first, second] = [(a as Value[])[0] as string, (b as Value[])[0] as string];
  return first < second ? -1 : first > second ? 1 : 0;
};

function read(contents: Uint8Array): Value {
  const bytes = unpacked(contents);
  let at = MARK.length;
  const length = (): number => {
    const low = bytes[at++]! & 31;
    if (low < 24) return low;
    const size = 2 ** (low - 24);
    if (size > 4) throw new Error("a file of Pagefind's holds a number too large");
    const number = bytes.readUIntBE(at, size);
    at += size;
    return number;
  };
  const value = (): Value => {
    const kind = bytes[at]! >> 5;
    const size = length();
    if (kind === 0) return size;
    if (kind === 4) return Array.from({ length: size }, value);
    if (kind !== 3) throw new Error("a file of Pagefind's holds data of an unknown kind");
    at += size;
    return bytes.toString('utf8', at - size, at);
  };
  return value();
}

function write(value: Value): Uint8Array {
  const parts: Buffer[] = [Buffer.from(MARK)];
  const head = (kind: number, size: number) => {
    const width = size < 24 ? 0 : size < 0x100 ? 1 : size < 0x10000 ? 2 : 4;
    const bytes = Buffer.alloc(1 + width);
    bytes[0] = (kind << 5) | (width === 0 ? size : 24 + Math.log2(width));
    if (width > 0) bytes.writeUIntBE(size, 1, width);
    parts.push(bytes);
  };
  const put = (one: Value): void => {
    if (typeof one === 'number') head(0, one);
    else if (typeof one === 'string') {
      const bytes = Buffer.from(one);
      head(3, bytes.length);
      parts.push(bytes);
    } else {
      head(4, one.length);
      one.forEach(put);
    }
  };
  put(value);
  return gzipSync(Buffer.concat(parts), { level: 9 });
}

/** One file of a bundle, by its path in the bundle's folder. */
export interface BundleFile {
  readonly path: string;
  readonly contents: Uint8Array;
}
