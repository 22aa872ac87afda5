/** Reporting verbs in all their forms. */
import { IRREGULAR, LABEL, SAY, THINK, WILL, DOUBLED } from './cues.table.js';

/** How a verb takes what is reported. */
export type CueClass = 'say' | 'label' | 'will' | 'think';

/** The form of a verb: base, third person, past, past participle (or both at once), present participle. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface Cue {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly classes: readonly CueClass[];
}

const VOWEL = /[aeiou]/;
// Verbs of more than one syllable whose last consonant is not doubled: "answered", "opened".

/** The forms of a regular verb, or those of the table. */
export function verbFormsOf(lemma: string): [string, VerbForm][] {
  const last = lemma.at(-1)!;
  const endsInE = last === 'e';
  const consonantY = last === 'y' && !VOWEL.test(lemma.at(-2)!);
  const stem = DOUBLED.test(lemma) ? lemma + last : lemma;
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : endsInE ? `${lemma}d` : `${stem}ed`;
  const ing = endsInE && !/[eo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const [simple, participle] = (IRREGULAR[lemma] ?? past).split(' ');
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [third, 's'],
    [simple!, 'past'],
    [ing, 'ing'],
  ];
  if (participle) forms.push([participle, 'participle']);
  return forms;
}

function buildTable(): Map<string, Cue> {
  const classes = new Map<string, CueClass[]>();
  const lists: [CueClass, string][] = [
    ['say', SAY],
    ['label', LABEL],
    ['will', WILL],
    ['think', THINK],
  ];
  for (const [name, list] of lists) {
    for (const lemma of list.split(/\s+/)) {
      const known = classes.get(lemma) ?? [];
      if (!known.includes(name)) known.push(name);
      classes.set(lemma, known);
    }
  }
  const table = new Map<string, Cue>();
  for (const [lemma, names] of classes) {
    for (const [written, form] of verbFormsOf(lemma))
      if (!table.has(written)) table.set(written, { lemma, form, classes: names });
  }
  return table;
}

const TABLE = buildTable();

/** The reporting verb that `lower` is a form of. */
export const cueOf = (lower: string): Cue | undefined => TABLE.get(lower);

/** Whether `lower` may stand in "he …" or "… Smith" beside a quotation: "said", "tells", "warning". */
export const isReporting = (lower: string): boolean => TABLE.get(lower)?.classes.includes('say') ?? false;
