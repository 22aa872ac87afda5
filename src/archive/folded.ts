/** Names and roles as they compare, each folded once: the same ones come in article after article. */
import { foldWords, nameKey } from '../text/index.js';

/** So many are kept in mind. */
const MOST_KNOWN = 300_000;

/** `make`, asked once for each text as long as it is known. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(text, (made = make(text)));
    }
    return made;
  };
}

/** See `foldWords`. */
export const foldedName: (name: string) => string = remembered(foldWords);

/** See `nameKey`. */
export const keyOfName: (name: string) => string = remembered(nameKey);
