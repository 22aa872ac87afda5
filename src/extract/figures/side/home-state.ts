/** The state whose government, police and army an article simply calls "the government", "police", "the army". */
import type { TokenizedArticle, Token } from '../../../text/index.js';
import { ARMIES, AUTHORITIES, FIELDS_TROOPS } from '../../english/figures/sides.table.js';
import type { ActorResolver } from '../../actors/references/actor-resolver.js';
import type { Side } from './side.js';
import { SERVING, MIDDLE } from '../../english/figures/side.table.js';

/** Asked only when a figure needs it: reading it costs a walk over the article's mentions. */
export interface HomeState {
  /** The side of the home state's forces, or null where the article leaves it open. */
  side(): Side | null;
  /** The state whose soldiers an article simply calls "soldiers"; that of its forces where both are told. */
  army(): Side | null;
  /** Whether an actor can have troops: a state, a group, an alliance; not a company or a newspaper. */
  isParty(actor: string): boolean;
  /** The side that a person's roles name: Ukraine for a "Ukrainian military spokesman"; "" for none. */
  served(actor: string): string;
  /** Whether an actor is a state. */
  isState(actor: string): boolean;
}

// Matches roles of those who speak for an army or a state: "Ukrainian military spokesman", not "Ukrainian singer".

/**
 * Reads the home state off phrases like "Ukrainian authorities", "Syrian police": the one state they are said of, by
 * far.
 */
export function homeStateOf(document: TokenizedArticle, resolver: ActorResolver): HomeState {
  let known: Side | null | undefined;
  let knownArmy: Side | null | undefined;
  let kinds = new Map<string, boolean>();
  const masters = new Map<string, string>();
  return {
    served(actor) {
      const known = masters.get(actor);
      if (known !== undefined) return known;
      const roles = resolver.actors().find(({ id }) => id === actor)?.roles ?? [];
      const side =
        roles
          .map(({ span }) =>
            span && SERVING.test(document.text.slice(span.start, span.end)) ? resolver.side(span) : '',
          )
          .find(Boolean) ?? '';
      masters.set(actor, side);
      return side;
    },
    isState: (actor) => resolver.actors().some(({ id, kind }) => id === actor && kind === 'state'),
    isParty(actor) {
      if (!kinds.has(actor))
        kinds = new Map(
          resolver
            .actors()
            .map(({ id, kind, name }) => [
              id,
              kind === 'state' ||
                kind === 'group' ||
                (kind === 'organization' && name.split(' ').some((word) => FIELDS_TROOPS.has(word.toLowerCase()))),
            ]),
        );
      return kinds.get(actor) ?? false;
    },
    side() {
      if (known === undefined) known = read(document.tokens, resolver, AUTHORITIES);
      return known;
    },
    army() {
      if (knownArmy === undefined) knownArmy = this.side() ?? read(document.tokens, resolver, ARMIES);
      return knownArmy;
    },
  };
}

function read(tokens: readonly Token[], resolver: ActorResolver, words: ReadonlySet<string>): Side | null {
  const counts = new Map<string, number>();
  let asked = 0;
  for (let k = 1; k < tokens.length && asked < MOST; k++) {
    if (!words.has(tokens[k]!.lower)) continue;
    let last = k - 1;
    while (last > 0 && last > k - 3 && !tokens[last]!.capital && MIDDLE.has(tokens[last]!.lower)) last--;
    if (!tokens[last]!.capital) continue;
    asked++;
    const actor = resolver.side(tokens[last]!);
    if (actor) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const [top, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return top && top[1] >= 2 && top[1] >= 2 * (second?.[1] ?? 0) ? { actor: top[0], form: 'home' } : null;
}

/** Phrases looked at: enough to tell, however long the file. */
const MOST = 60;
