/**
 * Words of which alone no organisation's name is made: "Defence Ministry" is another one in every country's news.
 * An organisation named only by such words is an actor of its article, not of the archive. From general knowledge.
 */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set([
  'administration', 'affairs', 'agency', 'air', 'armed', 'army', 'assembly', 'authority', 'authorities', 'bank', 'border', 'bureau', 'cabinet', 'central', 'chamber', 'city',
  'coast', 'command', 'commission', 'committee', 'company', 'congress', 'constitutional', 'council', 'court', 'defence', 'defense', 'department', 'district', 'economic', 'economy',
  'education', 'elections', 'embassy', 'emergencies', 'emergency', 'energy', 'finance', 'force', 'forces', 'foreign', 'general', 'government', 'guard', 'health', 'high', 'home',
  'house', 'human', 'information', 'institute', 'intelligence', 'interior', 'internal', 'joint', 'justice', 'labor', 'labour', 'military', 'ministry', 'national', 'navy', 'of',
  'office', 'parliament', 'party', 'police', 'president', 'presidency', 'press', 'prosecutor', 'public', 'regional', 'rights', 'school', 'secret', 'secretariat', 'security', 'senate',
  'service', 'services', 'staff', 'state', 'supreme', 'the', 'trade', 'transport', 'treasury', 'union', 'university', 'and', 'for', 'in', 's',
]);
