/** Entity linking within one article: which actors a phrase names. */
import type { Mention, Role, Span } from '../../../record/index.js';
import type { TokenizedArticle } from '../../../text/index.js';
import type { LocalActor } from '../../facts.js';
import type { Marks } from '../names/lexicon.js';
import { OrganizationNames } from '../names/organizations.js';
import { type ResolvedName, ReferenceIndex } from './reference-index.js';
import { type ActorDraft, Registry } from '../names/registry.js';
import { type RolePhrase, RoleReader } from '../names/roles.js';
import { PhraseReader } from './phrase-resolver.js';
import { partyOf } from './parties.js';
import type { Person } from '../names/person.js';
import type { RoleHolder, ArticleContext } from './article-context.js';
import type { Name } from '../names/name.js';

/** Builds the resolver of an article from its names and people. */
export function actorResolverOf(
  document: TokenizedArticle,
  marks: Marks,
  names: readonly Name[],
  people: readonly Person[],
  published: string,
): ActorResolver {
  const registry = new Registry(document.text);
  const reader = new RoleReader(document, marks);
  const organizations = new OrganizationNames(document, marks, registry);
  const owners = new Map<Name, ActorDraft>();
  for (const person of people) {
    const actor = registry.actor('person', person.name, person.gender);
    for (const form of person.forms) if (form !== person.name) actor.aliases.push(form);
    for (const name of person.names) owners.set(name, actor);
  }
  const named: ResolvedName[] = [];
  const mentions: (Mention & { actor: string })[] = [];
  const holders: RoleHolder[] = [];
  for (const name of names) {
    const actor = owners.get(name) ?? actorOfOther(name, registry, organizations, document);
    if (!actor) continue;
    const start = document.tokens[name.from]!.start;
    const end = document.tokens[name.to - 1]!.end;
    const via = name.form === 'metonym' ? 'metonym' : 'name';
    if (name.form === 'name' || name.form === 'metonym') {
      registry.mention(actor, { start, end }, via);
      mentions.push({ start, end, text: document.text.slice(start, end), via, actor: actor.id });
    }
    const titles = actor.kind === 'person' ? reader.before(name) : undefined;
    named.push({ name, start, end, actor, phraseFrom: titles && titles.to === name.from ? titles.from : name.from });
    if (actor.kind === 'person') addRoles(actor, [titles, reader.behind(name)], holders, document, published);
  }
  holders.sort((a, b) => a.role.start - b.role.start);
  const index = new ReferenceIndex(document, marks, named);
  const context: ArticleContext = {
    document,
    marks,
    registry,
    named,
    people: [...new Set(owners.values())],
    holders,
    reader,
    index,
  };
  return new ArticleActorResolver(context, mentions);
}

function actorOfOther(
  name: Name,
  registry: Registry,
  organizations: OrganizationNames,
  { text, tokens }: TokenizedArticle,
): ActorDraft | undefined {
  if (name.kind !== 'organization' && name.kind !== 'state') return undefined;
  if (name.kind === 'organization' && !name.canonical) return organizations.actorOf(name);
  const written = text.slice(tokens[name.from]!.start, tokens[name.to - 1]!.end);
  const actor = registry.actor(name.kind, name.canonical);
  if (name.form === 'name' && written !== actor.name && !actor.aliases.includes(written)) actor.aliases.push(written);
  return actor;
}

type MaybeRole = RolePhrase | undefined;

function addRoles(
  actor: ActorDraft,
  phrases: readonly MaybeRole[],
  holders: RoleHolder[],
  { text }: TokenizedArticle,
  published: string,
): void {
  for (const phrase of phrases) {
    if (!phrase || !phrase.head) continue;
    holders.push({ actor, role: phrase });
    const role: Role = {
      text: text.slice(phrase.start, phrase.end),
      span: { start: phrase.start, end: phrase.end },
      asOf: published,
    };
    if (!actor.roles.some((known) => known.text === role.text)) actor.roles.push(role);
  }
}

class ArticleActorResolver implements ActorResolver {
  private readonly answers = new Map<string, { ids: readonly string[]; certainty: number }>();
  private readonly phrases: PhraseReader;

  private readonly context: ArticleContext;
  readonly mentions: readonly (Mention & { readonly actor: string })[];

  constructor(context: ArticleContext, mentions: readonly (Mention & { readonly actor: string })[]) {
    this.context = context;
    this.mentions = mentions;
    this.phrases = new PhraseReader(context);
  }

  resolveInOrder(phrase: Span): readonly string[] {
    return this.answer(phrase).ids;
  }

  certaintyOf(phrase: Span): number {
    return this.answer(phrase).certainty;
  }

  side(phrase: Span): string {
    return partyOf(this.context, phrase);
  }

  actors(): LocalActor[] {
    return this.context.registry.actors();
  }

  private answer(phrase: Span): { ids: readonly string[]; certainty: number } {
    const key = `${phrase.start}-${phrase.end}`;
    const known = this.answers.get(key);
    if (known) return known;
    const answer = this.phrases.read(phrase);
    this.answers.set(key, answer);
    return answer;
  }
}

/** The actors of one article, and whom a phrase of it names. */
export interface ActorResolver {
  /**
   * Every mention found by its form alone (names, metonyms), in text order, with the actor it names; titles and roles
   * lie outside the span.
   */
  readonly mentions: readonly (Mention & { readonly actor: string })[];
  /**
   * Ids of the actors that the phrase at `phrase` names: a name, a role ("the Prime Minister"), a pronoun ("he",
   * "they"),
   * a metonym ("Moscow"), several joined ("Le Drian and Maas"), or a description ("a spokesman for …"), which becomes
   * an
   * "unnamed" actor. Empty where it names nobody. What is resolved becomes a mention of the actor. Ask in text order: a
   * pronoun
   * leans on who was asked for before it.
   */
  resolveInOrder(phrase: Span): readonly string[];
  /** How sure `resolve` is of that phrase, 0 to 1: the measured share of such answers that are right. */
  certaintyOf(phrase: Span): number;
  /**
   * Id of the actor whose troops, losses or equipment a phrase speaks of: "Russian troops" → Russia, "the rebels" → the
   * group,
   * "civilians" → the group; "" for nobody. Makes the actor where it is new.
   */
  side(phrase: Span): string;
  /** All actors, with the mentions that `resolve` and `side` added, in order of first mention. */
  actors(): LocalActor[];
}
