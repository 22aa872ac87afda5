/** Pagefind, driven so that it cannot hang, and gives the same bytes for the same records. */
import * as pagefind from 'pagefind';
import { finishBundle, type BundleFile } from './pagefind-bundle.js';
import { PAGEFIND_LANGUAGE, type PagefindPage } from '../search/pagefind-records.js';
/** Records sent before an answer is waited for. */
const BATCH = 500;
/**
 * Milliseconds in which Pagefind has to answer for a batch, or for making the index. It never settles where its program
 * died.
 */
const PATIENCE = 120_000;
/** What the page needs of a bundle; the rest is user interfaces of Pagefind's own. */
const NEEDED = /^(?:pagefind-entry\.json|.+\.pf_(?:meta|index|fragment|filter))$/;
const ENGINE = new RegExp(`^(?:pagefind\\.js|wasm\\.${PAGEFIND_LANGUAGE}\\.pagefind)$`);

// "a", "7", "Ж"
const WORD = /[\p{L}\p{N}]/u;

/** The files of a bundle over `pages`, in their order; with the engine where it is the bundle that is loaded first. */
export async function makeBundle(pages: readonly PagefindPage[], engine: boolean): Promise<BundleFile[]> {
  const records = pages.map(({ record }) => record);
  const { index, errors } = await answered(pagefind.createIndex({ forceLanguage: PAGEFIND_LANGUAGE }));
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (let at = 0; at < records.length; at += BATCH) {
    // Sent in order over one pipe, and so indexed in order: the bytes depend on it
    const added = await answered(
      Promise.all(records.slice(at, at + BATCH).map((record) => index.addCustomRecord(record))),
    );
    const faults = added.flatMap((each) => each.errors);
    if (faults.length > 0) throw new Error(`Pagefind refused a record: ${faults[0]}`);
  }
  const made = await answered(index.getFiles());
  if (made.errors.length > 0) throw new Error(`Pagefind made no index: ${made.errors.join('; ')}`);
  await answered(index.deleteIndex());
  const files = made.files.filter(({ path }) => NEEDED.test(path) || (engine && ENGINE.test(path)));
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
  // Records with the same words at the same address share a fragment; ours never do. One without a word gets none.
  const worded = records.filter(({ content }) => WORD.test(content)).length;
  if (fragments < worded || fragments > records.length)
    throw new Error(`Pagefind made ${fragments} entries of ${records.length} records`);
  const anchors = new Map(pages.map((page) => [page.record.url, page.anchors]));
  return finishBundle(
    files.map(({ path, content }) => ({ path, contents: content })),
    anchors,
  ).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Ends Pagefind's program. */
export const closePagefind = (): Promise<null> => pagefind.close();

/** The value, or an error when it does not come in time. */
async function answered<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Pagefind gave no answer within ${PATIENCE / 1000} seconds`)), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
