/** So much of what was made last is kept in mind, in characters: what is shown together is asked for together. */
const MOST_KEPT = 5_000_000;

/** `make`, not asked again for a thing that was asked for lately. `sizeOf` tells its characters. */
export function openKept<Thing>(make: (id: string) => Thing, sizeOf: (thing: Thing) => number): (id: string) => Thing {
  const kept = new Map<string, Thing>();
  let size = 0;
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const thing = make(id);
    kept.set(id, thing);
    size += sizeOf(thing);
    for (const [first, old] of kept) {
      if (size <= MOST_KEPT) break;
      kept.delete(first);
      size -= sizeOf(old);
    }
    return thing;
  };
}
