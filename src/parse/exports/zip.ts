/** Files in a ZIP, with a limit on what may come out of it. */
import { unzipSync, type UnzipFileInfo } from 'fflate';

/** Bytes that may come out of one archive. */
const MOST_BYTES = 300_000_000;
/** More files than these no Word file and no web archive has. */
const MOST_FILES = 100_000;

/** The files whose names `wanted` takes, or why there are none. */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> | { readonly fault: string } {
  let [total, count] = [0, 0];
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (++count > MOST_FILES || !wanted(name)) return false;
    total += originalSize;
    if (total > MOST_BYTES) throw new RangeError('too large');
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    return {
      fault:
        error instanceof RangeError
          ? `More than ${MOST_BYTES} bytes would come out of this file, so it was not unpacked.`
          : "This file can't be unpacked: it is cut short, spoilt or no ZIP. Download it again.",
    };
  }
}
