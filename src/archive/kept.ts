/** So many things made last are kept in mind: what is shown together is asked for together. */
const MOST_KEPT = 400;

/** `make`, not asked again for a thing that was asked for lately. */
export function openKept<Thing>(make: (id: string) => Thing): (id: string) => Thing {
  const kept = new Map<string, Thing>();
  return (id) => {
    let thing = kept.get(id);
    if (thing === undefined) {
      thing = make(id);
      if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
      kept.set(id, thing);
    }
    return thing;
  };
}
