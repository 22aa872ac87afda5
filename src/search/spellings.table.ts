/**
 * Places that English news writes in two ways which the sounds alone do not show to be one: the name in the country's own language first.
 * Belongs in it: a place name, one word, lower case without accents. From general knowledge of English news style.
 */
export const SPELLINGS: readonly (readonly string[])[] = [
  ['kyiv', 'kiev'],
  ['kharkiv', 'kharkov'],
  ['odesa', 'odessa'],
  ['lviv', 'lvov', 'lemberg'],
  ['mykolaiv', 'nikolaev', 'nikolayev'],
  ['dnipro', 'dnepr', 'dnieper'],
  ['donbas', 'donbass'],
  ['luhansk', 'lugansk'],
  ['chornobyl', 'chernobyl'],
  ['zaporizhzhia', 'zaporizhia', 'zaporozhye'],
  ['chernihiv', 'chernigov'],
  ['belarus', 'byelorussia', 'belorussia'],
  ['moldova', 'moldavia'],
  ['turkiye', 'turkey'],
  ['myanmar', 'burma'],
  ['yangon', 'rangoon'],
  ['beijing', 'peking'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['eswatini', 'swaziland'],
  ['czechia', 'czech'],
];
