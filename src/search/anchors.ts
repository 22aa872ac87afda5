/**
 * Where quotes and figures stand in an article, as Pagefind keeps the parts of a page: each is a result of its own
 * there, with its own address.
 */

// "border”-minded,"
const WORD = /\S+/g;

/** A quote or figure in the text that Pagefind has of its article. */
export interface AnchorPlace {
  /** "q-…" or "f-…". */
  readonly id: string;
  /** Its words, or for a figure its sentence. */
  readonly words: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** A place where a part begins. Pagefind makes results of its own only of headings that have a text. */
export interface Anchor {
  readonly element: 'h6';
  /** "" where no fact goes on, and the article itself does. */
  readonly id: string;
  readonly text: string;
  /** Number of the word that it begins with. */
  readonly location: number;
}

/**
 * The anchors of an article called `title`. Of facts within each other the inner one counts; what is in none belongs to
 * the article.
 */
export function pageAnchorsOf(text: string, title: string, places: readonly AnchorPlace[]): Anchor[] {
  const edges = [...new Set(places.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const ends = new Map(places.map(({ id, end }) => [id, end]));
  const anchors: Anchor[] = [];
  const wordAt = openWordCounter(text);
  const sorted = [...places].sort((a, b) => a.start - b.start);
  let open: AnchorPlace[] = [];
  let next = 0;
  let before = '';
  for (const edge of edges) {
    open = open.filter(({ end }) => end > edge);
    for (; next < sorted.length && sorted[next]!.start <= edge; next++) open.push(sorted[next]!);
    const inner = open.reduce<AnchorPlace | null>(
      (least, place) => (least && least.end - least.start <= place.end - place.start ? least : place),
      null,
    );
    const id = inner?.id ?? '';
    if (id === before) continue;
    // A word that a fact ends within is the fact's: “border”-minded
    const within = before !== '' && ends.get(before) === edge && /\S\S/.test(text.slice(edge - 1, edge + 1));
    const location = wordAt(edge) + (within ? 1 : 0);
    if (anchors.at(-1)?.location === location && anchors.at(-1)!.id === '') anchors.pop();
    anchors.push({ element: 'h6', id, text: (inner?.words ?? title).replace(/\s+/g, ' ').trim(), location });
    before = id;
  }
  return anchors;
}

/**
 * Numbers of words as Pagefind counts them, parted by blanks: how many end before an offset. To be asked in ascending
 * order.
 */
function openWordCounter(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(WORD), (word) => word.index + word[0].length);
  let words = 0;
  return (offset) => {
    while (words < ends.length && ends[words]! <= offset) words++;
    return words;
  };
}
