/** Long patterns of how news databases write their fields. */

/** Long patterns. */

// "LENGTH: 512 words", "Section: NEWS; Pg. 4", "Body", "Load-Date: March 4, 2021"
export const NEXIS_LABEL =
  /^(?<label>headline|byline|section|length|dateline|highlight|series|body|load-date|language|publication-type|graphic|subject|classification|journal-code|copyright)(?::|$)(?<rest>.*)$/i;

// "Author: Berg, Anna.", "Full text: The quay is closed.", "Publication date: Mar 4, 2021"
export const PROQUEST_LABEL =
  /^(?<label>author|publication info|proquest document link|document url|abstract|full text|title|publication title|publication date|publication year|language of publication|document type|section|subject|links|copyright|database|last updated|location|pages|place of publication|publisher|source type|issn|proquest document id)\s?:(?<rest>.*)$/i;

// "HD", "PD  4 March 2021", "SN\tReuters News"
export const FACTIVA_CODE =
  /^(?<label>HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|AN|SE|CLM|ART|NS|RE|IN|CO|PUB|IPD|IPC|RF|VOL|CX)(?:\s{1,20}(?<rest>\S.*))?$/;

/** An RTF file → its text. Only what is printed is read: no picture, object, field or macro. */

// "\par", "\u8220 ", "\'e4", "\~", "{", "}", text
export const TOKEN =
  /\\(?<word>[a-z]{1,32})(?<number>-?\d{1,10})? ?|\\'(?<hex>[\da-f]{2})|\\(?<sign>[^a-z])|(?<brace>[{}])|(?<text>[^\\{}\r\n]{1,4096})|[\r\n]/gi;
