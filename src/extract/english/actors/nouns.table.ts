/** Common nouns by which news speaks of a speaker named before. From general knowledge. Lower case, singular. */

/** Things written or said that stand for who issued them: "the statement added". */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'ad advertisement announcement appeal article assessment bill bulletin column communique communiqué complaint conclusions copy cover critique declaration decree derogation dispatch document draft editorial email e-mail filing headline indictment inscription interview judgment account data definition term estimate analysis calculation wording law lawsuit leaflet letter mail manifesto memo memorandum message note notice op-ed opinion order paper petition pamphlet piece placard poll post poster press-release release proposal publication report resolution ruling script sign slogan speech statement story study survey telegram testimony page blog memoir text transcript treaty tweet verdict video warning website'.split(' '),
);

/** Nouns for organisations that need no name: "the ministry", "the company". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  `administration agency airline alliance army association authority bank battalion bloc board body broadcaster bureau business cabinet campaign carrier center centre chamber channel club command commission committee company congress consortium corporation council court daily department directorate embassy establishment factory federation fighters firm force foundation fund government group house institute institution
  journal magazine media military militia ministry mission monitor movement navy network newspaper office operator opposition organisation organization outlet pac paper parliament party police portal press prosecution provider publication publisher regime regiment regulator retailer school secretariat senate service site state station syndicate team think-tank tabloid tribunal union university unit watchdog website weekly white-house kremlin legislature assembly delegation leadership community camp union's coalition industry`.split(/\s+/),
);

/** Words that any organisation of that sort may be called; "" for any at all. */
export const ORGANIZATION_SORTS: ReadonlyMap<string, RegExp> = new Map([
  // Washington Post, Le Monde
  ['newspaper', /\b(?:times|post|journal|gazette|herald|tribune|telegraph|guardian|monde|figaro|welt|zeit|zeitung|bild|spiegel|pravda|izvestia|kommersant|news|mail|today|star|sun|globe|independent|observer|mirror|express|chronicle|inquirer|register|repubblica|país|pais|novosti)\b/],
  ['paper', /\b(?:times|post|journal|gazette|herald|tribune|telegraph|guardian|monde|figaro|welt|zeit|zeitung|bild|pravda|izvestia|kommersant|mail|today|star|sun|globe|independent|observer|mirror|express|chronicle|inquirer|register)\b/],
  // RIA Novosti, Interfax
  ['agency', /\b(?:agency|reuters|afp|ap|dpa|interfax|tass|itar-tass|novosti|ria|ukrinform|unian|xinhua|kyodo|yonhap|ansa|iaea|unhcr|nsa|cia|fbi|europol|press)\b/],
  // NATO
  ['alliance', /\b(?:nato|alliance|coalition)\b/],
  ['bloc', /\b(?:european union|bloc|union|asean|nato|opposition)\b/],
  ['union', /\bunion\b/],
  ['channel', /\b(?:tv|channel|television|bbc|cnn|rt|news|jazeera|hromadske|rossiya|ntv|zdf|ard|fox|nbc|cbs|abc)\b/],
  ['broadcaster', /\b(?:tv|channel|television|bbc|cnn|rt|news|radio|jazeera|euronews|voice|nbc|cbs|abc)\b/],
  ['network', /\b(?:tv|channel|television|bbc|cnn|rt|news|radio|jazeera|euronews|nbc|cbs|abc|facebook|twitter|vkontakte)\b/],
  ['parliament', /\b(?:parliament|rada|duma|bundestag|senate|congress|assembly|knesset|sejm)\b/],
  ['ministry', /\bministry\b/],
  ['embassy', /\bembassy\b/],
  ['department', /\bdepartment\b/],
  ['court', /\bcourt|tribunal\b/],
  ['party', /\b(?:party|svoboda|udar|batkivshchyna|sector|republicans|democrats|labour|tories|ukip)\b/],
  ['watchdog', /\b(?:osce|amnesty|watch|transparency|reporters|watchdog|iaea)\b/],
]);

/** Groups of people that speak together; anything else in the plural counts too. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set('audience aides authorities crowd everybody everyone family majority many media people police press public some sources staff troops west witnesses participants'.split(' '));
