/** Words that tell when and where a figure holds. Written from general knowledge of English. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before a figure that make it one for the future. */
export const PLANNING: ReadonlySet<string> = words('will would plan plans planned planning intend intends intended pledged pledges promised promises vowed considering mulling could prepare preparing propose proposed proposes');

/** Words that open a clause about something else. */
export const RELATIVES: ReadonlySet<string> = words('which who that where when whose while after before because as although but');

/** Prepositions of place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words('in near at outside around inside');

/** Words that open a span of time that still runs. */
export const SINCE: ReadonlySet<string> = words('since');
