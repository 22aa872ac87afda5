/** Safari's webarchive, WARC and WACZ → the pages in them, byte for byte. */
import { parseBuffer } from 'bplist-parser';
import { WARCParser } from 'warcio';
import type { ExportEntry, ExportFormat } from './export-entry.js';
import { unzip } from './zip.js';

export const WEBARCHIVE: ExportFormat = {
  label: 'Safari webarchive',
  endings: ['.webarchive'],
  detect: () => true,
  read: async function* (source) {
    yield readWebarchive(await source.bytes());
  },
};

export const WARC: ExportFormat = {
  label: 'WARC',
  endings: ['.warc', '.warc.gz'],
  detect: () => true,
  read: async function* (source) {
    yield* pagesOf(await source.bytes(), { row: 0 });
  },
};

export const WACZ: ExportFormat = {
  label: 'WACZ',
  endings: ['.wacz'],
  detect: () => true,
  read: async function* (source) {
    const files = unzip(await source.bytes(), (name) => /^archive\/.*\.warc(?:\.gz)?$/.test(name));
    if ('fault' in files) return void (yield { row: 1, fault: files.fault as string });
    const count = { row: 0 };
    for (const [, warc] of files) yield* pagesOf(warc, count);
  },
};

interface Webarchive {
  readonly WebMainResource?: { readonly WebResourceData?: Uint8Array; readonly WebResourceURL?: string };
}

function readWebarchive(bytes: Uint8Array): ExportEntry {
  try {
    const [archive] = parseBuffer(Buffer.from(bytes)) as unknown as [Webarchive];
    const { WebResourceData: page, WebResourceURL: url } = archive.WebMainResource ?? {};
    if (page && page.length > 0)
      return { row: 1, fields: url ? { url } : {}, text: new Uint8Array(page), format: 'html', other: {} };
  } catch {
    // Told below: the file is none, or was cut short.
  }
  return { row: 1, fault: 'This is no webarchive that can be read: it is cut short or spoilt. Save the page as HTML.' };
}

/** A page of more bytes than this is no article. */
const LONGEST_PAGE = 50_000_000;

/** The same of a page that was sent packed: a thousand times as much may come out of it. */
const LONGEST_PACKED = 500_000;

/** The HTML pages that were answered with 200, in order. */
async function* pagesOf(bytes: Uint8Array, count: { row: number }): AsyncGenerator<ExportEntry> {
  const pieces = async function* () {
    yield bytes;
  };
  // "WARC/1.0", or the first two bytes of gzip
  const isWarc =
    new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === 'WARC/' || (bytes[0] === 0x1f && bytes[1] === 0x8b);
  if (!isWarc)
    return void (yield { row: count.row + 1, fault: 'This is no WARC file, or it is spoilt. Download it again.' });
  try {
    for await (const record of new WARCParser(pieces())) {
      const type = record.httpHeaders?.headers.get('content-type') ?? '';
      const isPage = record.warcType === 'response' && record.httpHeaders?.statusCode === 200 && /html/i.test(type);
      if (!isPage) continue;
      const row = ++count.row;
      const length = Number(record.warcHeaders.headers.get('Content-Length') ?? 0);
      const packed = record.httpHeaders?.headers.has('content-encoding') === true;
      if (length > (packed ? LONGEST_PACKED : LONGEST_PAGE)) {
        yield { row, fault: `The page ${record.warcTargetURI} has ${length} bytes, more than a page may have here.` };
        continue;
      }
      const page = await record.readFully(true);
      yield {
        row,
        fields: record.warcTargetURI ? { url: record.warcTargetURI } : {},
        text: page,
        format: 'html',
        // When a page was saved is not when it was published.
        other: record.warcDate ? { saved: record.warcDate } : {},
      };
    }
  } catch (error) {
    yield {
      row: count.row + 1,
      fault: `Reading ended here: this WARC is broken or cut short (${(error as Error).message.slice(0, 120)}).`,
    };
  }
}
