/** Long lists cut into years or letters: what is added to one leaves the pages of the others as they are. */
import { hrefOf, type SiteSettings } from './page.js';

export interface Section<Item> {
  /** Part of the address: "2021", "undated", "a". */
  readonly id: string;
  /** "2021", "Undated", "A" */
  readonly label: string;
  /** Address below the path prefix of its first page. */
  readonly path: string;
  readonly items: readonly Item[];
}

/** A link to a section, for the row of them on each of the list's pages. */
export interface SectionLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/**
 * The sections of a list in their order by id, those of things without date or letter last; none where all of it has
 * room on one page. `sectionOf` gives id and label.
 */
export function sectionsOf<Item>(
  items: readonly Item[],
  room: number,
  base: string,
  sectionOf: (item: Item) => readonly [id: string, label: string],
): Section<Item>[] {
  if (items.length <= room) return [];
  const sections = new Map<string, { label: string; items: Item[] }>();
  for (const item of items) {
    const [id, label] = sectionOf(item);
    const section = sections.get(id);
    if (section) section.items.push(item);
    else sections.set(id, { label, items: [item] });
  }
  const order = (id: string) => (id === UNDATED || id === UNLETTERED ? `~${id}` : id);
  return [...sections]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([id, section]) => ({ id, path: `${base}${id}/`, ...section }));
}

/** Links to all of `sections`; `current` is the one whose page this is. */
export const sectionLinks = (
  settings: SiteSettings,
  sections: readonly Section<unknown>[],
  current: Section<unknown> | null,
): SectionLink[] =>
  sections.map((section) => ({
    label: section.label,
    href: hrefOf(settings, section.path),
    current: section === current,
  }));

/** The section of things without a date. */
export const UNDATED = 'undated';
/** The section of names that begin with no letter. */
const UNLETTERED = 'other';

/** The year of a day such as "2021-04-13"; undated things come last. */
export const yearOf = (day: string): readonly [id: string, label: string] => {
  // "2021" of "2021-04-13", "-0044" of "-0044-03-15"
  const year = /^-?\d{4,}/.exec(day)?.[0];
  return year === undefined ? [UNDATED, 'Undated'] : [year, year];
};

/** The letter that a folded name begins with; figures, signs and scripts without capitals stand together. */
export const letterOf = (folded: string): readonly [id: string, label: string] => {
  const [first = ''] = folded;
  return /\p{Ll}/u.test(first) ? [first, first.toUpperCase()] : [UNLETTERED, '#'];
};
