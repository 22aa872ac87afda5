/** Exports as programs and databases write them, in words of ours. */

/** Nexis, older layout. */
export const NEXIS_OLD = `





                               1 of 2 DOCUMENTS


                              The Hallen Post

                            March 4, 2021 Thursday

Dock workers vote to go on with their strike at the
northern quay

BYLINE: Ann Roe

SECTION: NEWS; Pg. 4

LENGTH: 64 words

Dock workers in Port Hallen voted on Thursday to continue
their strike.

"We have waited long enough," union leader Petra Lindqvist said.

LOAD-DATE: March 5, 2021

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

Copyright 2021 The Hallen Post


                               2 of 2 DOCUMENTS


                              The Lindholm Courier

                            March 6, 2021 Saturday

HEADLINE: City brings in soldiers to guard the fuel depot

LENGTH: 30 words

Mayor Josef Hahn said that the city would bring in 300 soldiers.

LOAD-DATE: March 6, 2021

LANGUAGE: ENGLISH
`.replace('Dock workers vote', 'HEADLINE: Dock workers vote');

/** Nexis Uni, a paragraph a line. */
export const NEXIS_UNI: readonly string[] = [
  'Dock workers vote to go on with their strike',
  'The Hallen Post',
  'March 4, 2021 Thursday',
  'Copyright 2021 The Hallen Post All Rights Reserved',
  'Section: NEWS; Pg. 4',
  'Length: 64 words',
  'Byline: Ann Roe',
  'Body',
  'Dock workers in Port Hallen voted on Thursday to continue their strike.',
  '“We have waited long enough,” union leader Petra Lindqvist said.',
  'Load-Date: March 5, 2021',
  'End of Document',
  'City brings in soldiers to guard the fuel depot',
  'The Lindholm Courier',
  'March 6, 2021 Saturday',
  'Length: 30 words',
  'Body',
  'Mayor Josef Hahn said that the city would bring in 300 soldiers.',
  'Load-Date: March 6, 2021',
  'End of Document',
];

/** Factiva with codes. */
export const FACTIVA_CODES = `HD
Dock workers vote to go on with their strike

BY
By Ann Roe

WC
64 words

PD
4 March 2021

ET
12:30

SN
The Hallen Post

SC
HALPO

LA
English

CY
(c) 2021 The Hallen Post

LP
Dock workers in Port Hallen voted on Thursday to continue their strike.

TD
"We have waited long enough," union leader Petra Lindqvist said.

AN
Document HALPO00020210304eh3400abc

HD
City brings in soldiers to guard the fuel depot

PD
6 March 2021

SN
The Lindholm Courier

LA
English

LP
Mayor Josef Hahn said that the city would bring in 300 soldiers.

AN
Document LINCO00020210306eh3600def

Search Summary

Text
strike
Results Found
2
`;

/** Factiva as it is shown. */
export const FACTIVA_SHOWN = `Dock workers vote to go on with their strike

By Ann Roe

64 words

4 March 2021

12:30

The Hallen Post

HALPO

English

(c) 2021 The Hallen Post

Dock workers in Port Hallen voted on Thursday to continue their strike.

"We have waited long enough," union leader Petra Lindqvist said.

Document HALPO00020210304eh3400abc

City brings in soldiers to guard the fuel depot

30 words

6 March 2021

The Lindholm Courier

LINCO

English

(c) 2021 The Lindholm Courier

Mayor Josef Hahn said that the city would bring in 300 soldiers.

Document LINCO00020210306eh3600def
`;

/** ProQuest. */
export const PROQUEST = `____________________________________________________________

Document 1 of 2

Dock workers vote to go on with their strike

Author: Roe, Ann.

Publication info: The Hallen Post ; Hallen [Hallen]04 Mar 2021: 4.

ProQuest document link: https://example.org/docview/1

Abstract: Dock workers go on.

Full text: Dock workers in Port Hallen voted on Thursday to continue their strike.

"We have waited long enough," union leader Petra Lindqvist said.

Title: Dock workers vote to go on with their strike

Publication title: The Hallen Post; Hallen

Publication date: Mar 4, 2021

Language of publication: English

____________________________________________________________

Document 2 of 2

City brings in soldiers to guard the fuel depot

Publication info: The Lindholm Courier [Lindholm]06 Mar 2021.

Full text: Mayor Josef Hahn said that the city would bring in 300 soldiers.

Language of publication: English
`;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The document part of a Word file. */
export const documentXml = (paragraphs: readonly string[]): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
    .map(
      (words) =>
        `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:p>`,
    )
    .join('')}</w:body></w:document>`;

/** Paragraphs as a word processor writes RTF. */
export const rtfOf = (paragraphs: readonly string[]): string =>
  `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Made;}{\\info{\\title Not this}}\\pard\n${paragraphs
    .map((words) =>
      [...words]
        .map((sign) => (sign > '~' ? `\\u${sign.charCodeAt(0)}?` : /[\\{}]/.test(sign) ? `\\${sign}` : sign))
        .join(''),
    )
    .join('\\par\n')}\\par}`;
