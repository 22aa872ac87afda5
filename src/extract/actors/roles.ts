/** What the article says that its people are: titles before their names, and appositions behind. */
import type { Span } from '../../record/index.js';
import type { Document, Token } from '../../text/index.js';
import { type Marks, MODIFIER, ORGANIZATION_HEAD, REPORTING, ROLE, STATE } from './lexicon.js';
import type { Name } from './names.js';
import { ROLE_NOUNS } from './titles.table.js';

/** A role phrase and what it can be recognised by. */
export interface RolePhrase extends Span {
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Its last role noun before any "of", singular: "minister" of "Foreign Minister of Ukraine". */
  readonly head: string;
  /** Its other words, lower case, without articles and demonyms. */
  readonly words: ReadonlySet<string>;
  /** States it names in any form. */
  readonly states: ReadonlySet<string>;
}

const LINKS = new Set(['of', 'for', 'to', 'at', 'in', 'on', 'with', 'and', 'the', "'s", '&', 'from']);
const MOST = 16;

/** "ministers" → "minister", "spokesmen" → "spokesman"; the word itself where no list knows its singular. */
export function singular(word: string): string {
  if (ROLE_NOUNS.has(word)) return word;
  if (word.endsWith('men') && ROLE_NOUNS.has(`${word.slice(0, -3)}man`)) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies') && ROLE_NOUNS.has(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && ROLE_NOUNS.has(word.slice(0, -2))) return word.slice(0, -2);
  return word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

/** Reads role phrases of one document. */
export class RoleReader {
  private readonly tokens: readonly Token[];

  private readonly document: Document;
  private readonly marks: Marks;

  constructor(document: Document, marks: Marks) {
    this.document = document;
    this.marks = marks;
    this.tokens = document.tokens;
  }

  private is(i: number, bit: number): boolean {
    return (this.marks.bits[i]! & bit) !== 0;
  }

  /** The role that stands before a name: "US Secretary of State" Antony Blinken; "Ukraine's president," Volodymyr Zelenskyy. */
  before(name: Name): RolePhrase | undefined {
    const first = this.document.blocks[name.block]!.tokens[0];
    let end = name.from;
    while (end > first && /^[,.]$/.test(this.tokens[end - 1]!.text) && end > name.from - 1) end--;
    const head = this.headBefore(end, first);
    if (head === undefined) return undefined;
    const start = this.startBefore(head, first);
    return this.phrase(start, end);
  }

  /** The role noun that the words before `end` are built on. */
  private headBefore(end: number, first: number): number | undefined {
    let head: number | undefined;
    let linked = true;
    for (let i = end - 1; i >= first && end - i <= MOST; i--) {
      const { lower, kind } = this.tokens[i]!;
      if (this.is(i, ROLE) && linked) {
        head = i;
        break;
      }
      if (kind === 'mark' && lower !== '-' && lower !== '.') break;
      if (this.is(i, REPORTING) && !this.tokens[i]!.capital && !this.is(i, ROLE)) break;
      linked = LINKS.has(lower) || (i === end - 1 && this.is(i, MODIFIER));
      if (!linked && !this.mayStandInRole(i)) break;
      if (lower === 'with' || lower === 'that' || lower === 'by') break;
    }
    return head;
  }

  private mayStandInRole(i: number): boolean {
    return this.tokens[i]!.kind === 'word' || this.tokens[i]!.kind === 'number';
  }

  /** Where the phrase that ends in the role noun `head` begins: modifiers, states, owners. */
  private startBefore(head: number, first: number): number {
    let start = head;
    for (let i = head - 1; i >= first && head - i <= MOST; i--) {
      const token = this.tokens[i]!;
      if (token.lower === "'s" || token.lower === 'and' || token.text === '&') {
        const owner = i - 1;
        if (owner < first || !(this.tokens[owner]!.capital || this.is(owner, ROLE | MODIFIER))) break;
        if (token.lower === 'and' && !this.is(owner, MODIFIER | ORGANIZATION_HEAD | STATE)) break;
        continue;
      }
      if (token.kind !== 'word' || !(token.capital || this.is(i, MODIFIER | ROLE | STATE))) break;
      if (this.is(i, REPORTING) && !this.is(i, ROLE)) break;
      if (['the', 'a', 'an', 'his', 'her', 'its', 'their'].includes(token.lower)) break;
      start = i;
    }
    return start;
  }

  /** The role that stands behind a name: Denys Shmyhal, "Ukraine's Prime Minister", told …; Volodymyr Zelensky "of Ukraine" is none. */
  behind(name: Name): RolePhrase | undefined {
    const last = this.document.blocks[name.block]!.tokens[1];
    let i = name.to;
    if (this.tokens[i]?.text !== ',' || i + 1 >= last) return undefined;
    i++;
    if (this.tokens[i]?.kind === 'number' && this.tokens[i + 1]?.text === ',') i += 2;
    while (i < last && ['the', 'a', 'an', 'who', 'is', 'was'].includes(this.tokens[i]!.lower)) i++;
    const start = i;
    let head = -1;
    for (; i < last && i - start < MOST; i++) {
      const { kind, lower, text, capital } = this.tokens[i]!;
      if (kind === 'mark' && text !== '-' && text !== '&') break;
      if (this.is(i, REPORTING) && !capital && !this.is(i, ROLE)) break;
      if (['who', 'which', 'that', 'had', 'has', 'was', 'is', 'and', 'but', 'whose', 'as', 'will', 'would'].includes(lower) && !(lower === 'and' && head < 0)) break;
      if (this.is(i, ROLE) && (head < 0 || head === i - 1)) head = i;
      else if (head < 0 && !(capital || this.is(i, MODIFIER | STATE) || LINKS.has(lower) || i - start < 4)) break;
    }
    return head < 0 ? undefined : this.phrase(start, i);
  }

  /** The phrase from token `from` to `to`, taken apart. */
  phrase(from: number, to: number): RolePhrase {
    let head = '';
    const words = new Set<string>();
    const states = new Set<string>();
    let open = true;
    for (let i = from; i < to; i++) {
      const { lower, kind } = this.tokens[i]!;
      const state = this.marks.states.get(i);
      if (state) {
        states.add(state.value.name);
        i += state.length - 1;
        continue;
      }
      if (LINKS.has(lower) || kind === 'mark') {
        if (head && lower !== 'and' && lower !== "'s" && lower !== '-') open = false;
        continue;
      }
      if (open && this.is(i, ROLE)) {
        if (head) words.add(head);
        head = singular(lower);
        for (const part of lower.split('-')) words.add(part);
      } else words.add(lower);
    }
    return { start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end, from, to, head, words, states };
  }
}
