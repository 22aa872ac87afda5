/** What the article says that its people are: titles before their names, and appositions behind. */
import type { Span } from '../../../record/index.js';
import type { TokenizedArticle, Token } from '../../../text/index.js';
import { COMMON, GIVEN, type Marks, MODIFIER, ORGANIZATION_HEAD, REPORTING, ROLE, STATE } from './lexicon.js';
import { ROLE_NOUNS } from '../../english/actors/titles.table.js';
import { ROLES_LINKS, OPENERS, STOPPERS, CLAUSES, ROLES_OTHERS } from '../../english/actors/names.table.js';
import type { Name } from './name.js';

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
  /**
   * Of its words those that tell whose or of what: "medical", "service" of "head of the medical service"; "weber" of
   * "Weber's spokesman".
   */
  readonly belongs: ReadonlySet<string>;
  /** Its words up to there: all but "east" of "head of the medical service in the east". */
  readonly near: ReadonlySet<string>;
}

// "presidential", "conservative", "Moscow-allied", "Tennessee-based"
const ADJECTIVE = /(?:[rntd]ial|[rntc]al|tive|[rt]ic|tary|-[a-z]+ed|-born)$/;
const MOST = 16;
/** How many lower-case words of no list a role may hold. */
const MOST_PLAIN = 3;

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

  private readonly document: TokenizedArticle;
  private readonly marks: Marks;

  constructor(document: TokenizedArticle, marks: Marks) {
    this.document = document;
    this.marks = marks;
    this.tokens = document.tokens;
  }

  private is(i: number, bit: number): boolean {
    return (this.marks.bits[i]! & bit) !== 0;
  }

  /**
   * The role that stands before a name: "US Secretary of State" Antony Blinken; "Ukraine's president," Volodymyr
   * Zelenskyy.
   */
  before(name: Name): RolePhrase | undefined {
    const first = this.sentenceStart(name);
    let end = name.from;
    if (
      end > first &&
      (this.tokens[end - 1]!.text === ',' || (this.tokens[end - 1]!.text === '.' && this.tokens[end - 2]?.capital))
    )
      end--;
    const head = this.headBefore(end, first);
    if (head === undefined) return undefined;
    const start = this.startBefore(head, first);
    // "Gov." keeps its stop.
    return this.phrase(start, this.tokens[end]?.text === '.' ? end + 1 : end);
  }

  /** First token of the sentence that a name stands in. */
  private sentenceStart({ block, from }: Name): number {
    const { sentences } = this.document.blocks[block]!;
    let [low, high] = sentences;
    while (low < high - 1) {
      const middle = (low + high) >> 1;
      if (this.document.sentences[middle]!.tokens[0] <= from) low = middle;
      else high = middle;
    }
    return this.document.sentences[low]?.tokens[0] ?? from;
  }

  /** The role noun that the words before `end` are built on: the last word, or one that "of", "for", "to" follow. */
  private headBefore(end: number, first: number): number | undefined {
    if (end <= first || ROLES_LINKS.has(this.tokens[end - 1]!.lower)) return undefined;
    const last = this.tokens[end - 1]!.lower;
    // "foreign ministers Le Drian and Maas" share an office; "EU leaders" and "supporters" are others
    if (this.is(end - 1, ROLE)) return ROLES_OTHERS.has(last) ? undefined : end - 1;
    let plain = 0;
    for (let i = end - 1; i >= first && end - i <= MOST; i--) {
      const { lower, kind, capital } = this.tokens[i]!;
      if (this.is(i, ROLE) && OPENERS.has(this.tokens[i + 1]!.lower)) return i;
      if ((kind === 'mark' && lower !== '-' && lower !== '.' && lower !== '&') || STOPPERS.has(lower)) return undefined;
      if (ROLES_LINKS.has(lower) || capital || this.is(i, MODIFIER | STATE | ORGANIZATION_HEAD)) continue;
      if (this.is(i, REPORTING) || ++plain > MOST_PLAIN) return undefined;
    }
    return undefined;
  }

  /** Where the phrase that ends in the role noun `head` begins: modifiers, states, owners. */
  private startBefore(head: number, first: number): number {
    let start = head;
    for (let i = head - 1; i >= first && head - i <= MOST; i--) {
      const token = this.tokens[i]!;
      if (token.lower === "'s" || token.lower === 'and' || token.text === '&') {
        const owner = i - 1;
        if (owner < first || !(this.tokens[owner]!.capital || this.is(owner, ROLE | MODIFIER))) break;
        if (
          token.lower === 'and' &&
          !(this.tokens[owner]!.capital && this.is(owner, MODIFIER | ORGANIZATION_HEAD | STATE))
        )
          break;
        continue;
      }
      if (
        token.kind !== 'word' ||
        !(token.capital || this.is(i, MODIFIER | ROLE | STATE) || ADJECTIVE.test(token.lower))
      )
        break;
      if (i === first && this.is(i, COMMON) && !this.is(i, MODIFIER | ROLE | STATE | ORGANIZATION_HEAD)) break;
      if (this.is(i, REPORTING) && !this.is(i, ROLE)) break;
      if (['the', 'a', 'an', 'his', 'her', 'its', 'their'].includes(token.lower)) break;
      start = i;
    }
    return start;
  }

  /**
   * The role that stands behind a name: Denys Shmyhal, "Ukraine's Prime Minister", told …; Volodymyr Zelensky "of
   * Ukraine" is none.
   */
  behind(name: Name): RolePhrase | undefined {
    const last = this.document.blocks[name.block]!.tokens[1];
    let i = name.to;
    if (this.tokens[i]?.text !== ',' || i + 1 >= last) return undefined;
    i++;
    if (this.tokens[i]?.kind === 'number' && this.tokens[i + 1]?.text === ',') i += 2;
    while (i < last && ['the', 'a', 'an', 'who', 'is', 'was'].includes(this.tokens[i]!.lower)) i++;
    const start = i;
    // ", speaking to a group of veterans," tells no role.
    if (i < last && !this.tokens[i]!.capital && this.tokens[i]!.lower.endsWith('ing') && !this.is(i, MODIFIER | ROLE))
      return undefined;
    let head = -1;
    for (; i < last && i - start < MOST; i++) {
      const { kind, lower, text, capital } = this.tokens[i]!;
      if (kind === 'mark' && text !== '-' && text !== '&') break;
      if (this.is(i, REPORTING) && !capital && !this.is(i, ROLE)) break;
      // ", Interior Minister Arsen Avakov": the next one's office.
      if (head === i - 1 && capital && this.is(i, GIVEN)) return undefined;
      // "reporter for USA Today spotted"
      if (head >= 0 && i > head && !capital && /(?:[^aeiou]ed|ing)$/.test(lower)) break;
      if (lower === 'and' && head >= 0 && this.tokens[i + 1]?.capital && this.tokens[i - 1]!.capital) continue;
      if (CLAUSES.has(lower) && !(lower === 'and' && head < 0)) break;
      if (this.is(i, ROLE) && (head < 0 || head === i - 1)) head = i;
      else if (head < 0 && !(capital || this.is(i, MODIFIER | STATE) || ROLES_LINKS.has(lower) || i - start < 4)) break;
    }
    if (head < 0) return undefined;
    const { lower } = this.tokens[head]!;
    return singular(lower) === lower ? this.phrase(start, i) : undefined;
  }

  /** The phrase from token `from` to `to`, taken apart. */
  phrase(from: number, to: number): RolePhrase {
    let head = '';
    const words = new Set<string>();
    const states = new Set<string>();
    const belongs = new Set<string>();
    const near = new Set<string>();
    let open = true;
    // How many times "of" or the like stands behind the head: only what follows the first tells of what the role is.
    let links = 0;
    for (let i = from; i < to; i++) {
      const { lower, kind } = this.tokens[i]!;
      const state = this.marks.states.get(i);
      if (state) {
        states.add(state.value.name);
        i += state.length - 1;
        continue;
      }
      if (ROLES_LINKS.has(lower) || kind === 'mark') {
        if (lower === "'s" && !head) for (const word of words) belongs.add(word);
        if (head && OPENERS.has(lower)) links++;
        if (head && lower !== 'and' && lower !== "'s" && lower !== '-') open = false;
        continue;
      }
      if (open && this.is(i, ROLE)) {
        if (head) words.add(head);
        head = singular(lower);
        // "ex-minister" is a former minister
        if (head.startsWith('ex-')) {
          head = singular(head.slice('ex-'.length));
          words.add('former');
        }
        // "secretary general" is one office, however it is written
        if (head === 'general' && words.has('secretary')) head = 'secretary-general';
        for (const part of lower.split('-')) if (part !== 'ex') words.add(part);
      } else {
        words.add(lower);
        if (links === 1) belongs.add(lower);
        if (links < 2) near.add(lower);
      }
    }
    return {
      start: this.tokens[from]!.start,
      end: this.tokens[to - 1]!.end,
      from,
      to,
      head,
      words,
      states,
      belongs,
      near,
    };
  }
}
