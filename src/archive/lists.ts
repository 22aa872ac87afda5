/**
 * The `things` that pass, and no room beside them: an archive has millions of short lists, and what `filter` makes has
 * room for 17 things.
 */
export const only = <Thing>(things: Thing[], passes: (thing: Thing) => boolean): Thing[] =>
  things.every(passes) ? things : things.filter(passes).slice();
