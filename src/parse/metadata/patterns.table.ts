/** Long patterns of outlets and dates in articles. */

// a month named in a clause of what is to come: "could be launched in late January"
export const AHEAD =
  /\b(?:could|would|will|shall|may|might|should|planned|plans?|scheduled|expected|expects?|set to|due|by|until|deadline|ahead of|next|upcoming)\b/iu;

// "on Tuesday", "On Tuesday", "late on Monday", "said Tuesday"
export const WEEKDAY = /\b(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!,? (?:\p{Lu}\p{Ll}+\.? )?\d)/gu;

// "ongoing seven-year conflict that has claimed more than 13,200 lives since April 2014"
export const LASTING =
  /\b(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})-year(?:-old|-long)? (?:war|conflict|fighting|insurgency|occupation|standoff|crisis)\b/gu;

// "Source: Onrecord Daily", "Source: Onrecord Daily and news agencies", "Publisher: Onrecord Daily", "Website:
// onrecord.example"
export const SOURCE_LABEL =
  /^(?:source|publisher|publication|published (?:by|in)|outlet|newspaper|website|site)\s?:\s+(?<name>\p{Lu}[\p{L}\p{N}&'’/. -]{1,40}?)(?:,? (?:and|with) (?:news |wire )?agencies)?$/iu;

// "Onrecord Daily staff", "Onrecord Daily Staff Writer", "Onrecord Daily newsroom"
export const STAFF =
  /^(?:by:?\s+)?(?<name>\p{Lu}[\p{L}\p{N}.&'’ -]{1,50}?)\s+(?:staff|newsroom|reporters?|correspondents?|news desk|editors|web desk|editorial team)\b/iu;

// "© 2022 Onrecord Daily. All rights reserved", "Copyright 2022 Onrecord Daily", "© Onrecord Daily 2022"
export const COPYRIGHT =
  /(?:©|[Cc]opyright|COPYRIGHT|\([Cc]\))(?: ©| \([Cc]\))?,? ?(?:(?:19|20)\d{2}(?: ?[-–] ?(?:19|20)\d{2})?,? (?:by )?)?(?<name>\p{Lu}[\p{L}\p{N}&'’/-]*(?: (?:(?:of|the|and|&|de|la|le|du|des|der|die|das|und|et|y) ){0,2}\p{Lu}[\p{L}\p{N}&'’/-]*){0,5})/u;

// "Source: Onrecord Daily and news agencies", "Onrecord Daily's Jane Doe contributed to this report."
export const SOURCE_SIGN_OFF =
  /^Source: (?<name>\p{Lu}[\p{L}\p{N}&'’/. -]{1,40}?)(?:,| and | with |$)|^(?<name2>\p{Lu}[\p{L}\p{N}&/. -]{1,30}?)['’]s? \p{Lu}.{2,80} contributed to this (?:report|story|article)/u;

// Matches what a rights line calls an owner that is no paper: "Harbour Mediengruppe", "Tidewater Holdings", "Quay AG",
// not "Harbour Post".
export const HOLDING =
  /(?:gruppe|konzern|verlag)\b|\b(?:AG|SE|N\.?V\.?|B\.?V\.?|S\.?A\.?|A\/S|AB|Oy|Co|Company|Corp(?:oration)?|Inc|Ltd|LLC|GmbH|Groups?|Groupe|Grupo|Gruppo|Holdings?|Entertainment|Enterprises|Publishing|Publishers?|Publications|Media|Medien|Médias|Medios|Communications?|Interactive|Networks?|Partners|Ventures)\b/u;
