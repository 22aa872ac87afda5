/**
 * Index of referents for coreference: every name and every "the minister", "a senior official" of an article with its
 * part in the
 * sentence.
 */
import type { TokenizedArticle, Token } from '../../../text/index.js';
import { type Marks, MODIFIER, REPORTING, ROLE, STATE } from '../names/lexicon.js';
import { quotedTokens } from './quoted.js';
import type { ActorDraft } from '../names/registry.js';
import { singular } from '../names/roles.js';
import {
  CLAUSE_STARTS,
  PLAIN,
  SCENE_DEFINITE,
  SCENE_ADVERBS,
  INVERTED_NEXT,
} from '../../english/actors/references.table.js';
import type { Name } from '../names/name.js';

/** Subject of its sentence, ruled by a verb or a preposition, or the owner of something. */
export type SyntacticRole = 'subject' | 'object' | 'owner';

/** One place where somebody is named or described. */
export interface Referent {
  /** Tokens of the name or description. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly part: SyntacticRole;
  readonly quoted: boolean;
  /** Whether a verb of saying stands beside it. */
  readonly speaks: boolean;
  /** Who is named; undefined for a description ("a senior official"). */
  readonly actor: ActorDraft | undefined;
}

/** A name with the actor it names. */
export interface ResolvedName {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  readonly actor: ActorDraft;
  /** First token of its titles: "US Secretary of State" Antony Blinken. */
  readonly phraseFrom: number;
}

const OWNED = new Set(["'s", "'", '’']);
const LONGEST_APPOSITION = 18;
// "also", "has", "later", "reportedly"

/** Sentence of each token, quotation flags and referents in text order. */
export class ReferenceIndex {
  readonly referents: readonly Referent[];
  readonly sentenceOf: Int32Array;
  readonly quoted: Uint8Array;
  /** First tokens of each actor's mentions, in text order. */
  private readonly places = new Map<ActorDraft, number[]>();
  private readonly tokens: readonly Token[];
  private readonly marks: Marks;
  private readonly document: TokenizedArticle;

  constructor(document: TokenizedArticle, marks: Marks, named: readonly ResolvedName[]) {
    this.document = document;
    this.tokens = document.tokens;
    this.marks = marks;
    this.quoted = quotedTokens(document);
    this.sentenceOf = new Int32Array(document.tokens.length);
    document.sentences.forEach(({ tokens: [from, to] }, index) => this.sentenceOf.fill(index, from, to));
    this.referents = this.collect(named);
  }

  private collect(named: readonly ResolvedName[]): Referent[] {
    const found: Referent[] = [];
    let next = 0;
    for (let i = 0; i < this.tokens.length; i++) {
      const name = named[next];
      if (name && name.name.from === i) {
        if (name.name.form !== 'demonym' && this.document.blocks[name.name.block]!.kind !== 'credit')
          found.push(this.referent(name.phraseFrom, name.name.from, name.name.to, name.actor));
        next++;
        i = Math.max(i, name.name.to - 1);
        continue;
      }
      const description = this.describes(i);
      if (description !== undefined) found.push(this.referent(description, description, i + 1, undefined));
    }
    return found;
  }

  private referent(start: number, from: number, to: number, actor: ActorDraft | undefined): Referent {
    if (actor) this.places.set(actor, pushed(this.places.get(actor), from));
    return {
      from: actor ? from : start,
      to,
      sentence: this.sentenceOf[from]!,
      part: this.part(start, to),
      quoted: this.quoted[from] === 1,
      speaks: this.speaks(start, to),
      actor,
    };
  }

  /** First token of the description that token `i` closes: "a senior EU diplomat"; undefined where it closes none. */
  private describes(i: number): number | undefined {
    const { bits } = this.marks;
    const token = this.tokens[i]!;
    if (!(bits[i]! & ROLE) || token.capital || token.lower !== singular(token.lower)) return undefined;
    const next = this.tokens[i + 1];
    // "spokesman Ned Price" is a title, "president of" a longer role, "police officer" not yet the head.
    const goesOn = next && (next.capital || (bits[i + 1]! & ROLE && next.kind === 'word'));
    if (goesOn && this.sentenceOf[i + 1] === this.sentenceOf[i]) return undefined;
    for (let k = i - 1; k >= 0 && i - k <= 6 && this.sentenceOf[k] === this.sentenceOf[i]; k--) {
      const { lower, kind } = this.tokens[k]!;
      if (PLAIN.has(lower) || SCENE_DEFINITE.has(lower)) return k;
      if (kind === 'mark' && lower !== '-' && lower !== ',') return undefined;
      if (bits[k]! & REPORTING || lower === 'of' || lower === 'to') return undefined;
    }
    return undefined;
  }

  /** What the words around tokens `from` to `to` make of them. */
  private part(from: number, to: number): SyntacticRole {
    if (OWNED.has(this.tokens[to]?.lower ?? '')) return 'owner';
    let before = from - 1;
    if (before >= 0 && this.tokens[before]!.lower === 'the') before--;
    if (before < 0 || this.sentenceOf[before] !== this.sentenceOf[from]) return 'subject';
    const token = this.tokens[before]!;
    if (token.kind === 'mark' || CLAUSE_STARTS.has(token.lower)) return 'subject';
    if (this.marks.bits[before]! & REPORTING) return this.isInverted(before, to) ? 'subject' : 'object';
    return this.marks.bits[before]! & (MODIFIER | STATE | ROLE) && token.capital ? 'subject' : 'object';
  }

  private speaks(from: number, to: number): boolean {
    const { bits } = this.marks;
    const verb = this.verbBehind(to);
    const says = verb < bits.length && bits[verb]! & REPORTING && !this.tokens[verb]!.capital;
    if (says && this.sentenceOf[verb] === this.sentenceOf[from]) return true;
    return from > 0 && (bits[from - 1]! & REPORTING) !== 0 && this.isInverted(from - 1, to);
  }

  /** Where the verb stands behind a name: past an apposition, auxiliaries and adverbs. */
  private verbBehind(to: number): number {
    let i = to;
    if (this.tokens[i]?.text === ',') {
      const last = Math.min(this.tokens.length, i + LONGEST_APPOSITION);
      let close = i + 1;
      while (close < last && this.tokens[close]!.text !== ',' && this.tokens[close]!.text !== '.') close++;
      if (this.tokens[close]?.text === ',') i = close + 1;
    }
    for (let skipped = 0; skipped < 2 && i < this.tokens.length && SCENE_ADVERBS.test(this.tokens[i]!.lower); skipped++)
      i++;
    return i;
  }

  /** "…,” said Tusk on Monday": the verb stands before its subject right behind a mark, and no other verb follows. */
  private isInverted(verb: number, to: number): boolean {
    const mark = this.tokens[verb - 1];
    // “Yes,” said Tusk
    if (mark && !(mark.kind === 'mark' && /^["”’»,]$/.test(mark.text))) return false;
    const next = this.tokens[to];
    return !next || next.kind === 'mark' || mark?.text !== ',' || INVERTED_NEXT.has(next.lower);
  }

  /** The last referent that begins before token `i`: its index, −1 for none. */
  before(i: number): number {
    let low = 0;
    let high = this.referents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.referents[middle]!.from < i) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Whether token `i` is the first of its paragraph or line. */
  startsBlock(i: number): boolean {
    return i === 0 || this.document.text.slice(this.tokens[i - 1]!.end, this.tokens[i]!.start).includes('\n');
  }

  /** Token of an actor's last mention before token `token`; −1 for none. */
  lastMention(actor: ActorDraft, token: number): number {
    const places = this.places.get(actor) ?? [];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < token) low = middle + 1;
      else high = middle;
    }
    return places[low - 1] ?? -1;
  }

  /** Sentence of an actor's first mention. */
  firstSentence(actor: ActorDraft): number {
    return this.sentenceOf[this.places.get(actor)?.[0] ?? 0]!;
  }

  /** The words of a referent, as written. */
  textOf({ from, to }: Referent): string {
    return this.document.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end);
  }

  isDefinite({ from }: Referent): boolean {
    return SCENE_DEFINITE.has(this.tokens[from]!.lower);
  }
}

/** `list` with `value` at its end; a new list where there is none. */
function pushed(list: number[] | undefined, value: number): number[] {
  if (!list) return [value];
  list.push(value);
  return list;
}
