/** English words of what befell those counted. */

export const SKIPPED: ReadonlySet<string> = new Set('the another only just also its their other those these “ " ‘'.split(' '));

export const LOST_PEOPLE: ReadonlySet<string> = new Set(['men', 'people', 'comrades', 'women', 'members']);

export const TALLY_VERBS: ReadonlySet<string> = new Set(
  'to at of reached hit exceeded exceeds exceeding topped tops passed passes is was surpassed surpasses from reaches hits nears nearing neared at now'.split(
    ' ',
  ),
);

export const OBJECT_STARTS: ReadonlySet<string> = new Set(
  'a an the his her their its some him them many more himself themselves'.split(' '),
);

export const HOMES: ReadonlySet<string> = new Set(
  'homes home houses country city region area town village villages territory peninsula province homeland'.split(' '),
);

export const BREAKS: ReadonlySet<string> = new Set(
  'and but or where when after as while which that because before if said told one two three several whose to whom'.split(
    ' ',
  ),
);

export const OUTCOMES: ReadonlySet<string> = new Set(['killed', 'wounded', 'captured', 'missing', 'displaced']);

export const WHOSE: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'these', 'those']);

export const PARTS: ReadonlySet<string> = new Set(['none', 'neither', 'half', 'most', 'some', 'many', 'several', 'dozens']);

export const JOINING: ReadonlySet<string> = new Set(
  'and , or including as well plus another among them of whom – — - ( ) the'.split(' '),
);

// "him", "his" of "his command"
export const COMMAND = /^(?:him|her|his|their|command|arms)$/;

export const HANDING: ReadonlySet<string> = new Set([
  'turned',
  'laid',
  'took',
  'handed',
  'dropped',
  'abandoned',
  'surrendered',
]);

export const KIND_MEN: ReadonlySet<string> = new Set(['men', 'people', 'members', 'women', 'volunteers']);

export const WORKING: ReadonlySet<string> = new Set(['work', 'labor', 'labour', 'task', 'sales']);

export const RAISING: ReadonlySet<string> = new Set(
  (
    'commands commanded commanding drafting drafted conscripting conscripted mobilising mobilizing mobilised mobilized mobilise ' +
    'mobilize recruited recruiting'
  ).split(' '),
);
