/** One identity per actor across the archive: by the archivist's word first, then by the key of the name. */
import type { ActorKind, Identity, Problem } from '../record/index.js';
import { frenchKey, toSlug } from '../text/index.js';
import type { Curated, PublishedActor } from './types.js';
import { foldedName, keyOfName } from './folded.js';
import { GENERIC_NAME_WORDS } from './generic-names.table.js';
import { shortHash } from './hash.js';
import type { CuratedHead } from './curated.js';

/** Who an actor of one article is in the archive. */
export interface ArchiveIdentity {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** The archivist's entry; null where the archive knows the actor by rule alone. */
  readonly curated: Identity | null;
  /** What tells the actor from others, remembered with the id. */
  readonly key: string;
}

/** The identities of each article's actors, in their order, by the article's file. */
export type Identities = ReadonlyMap<string, readonly ArchiveIdentity[]>;

/** Who answers today to a name that was published: actor id by the key it had then. */
export type Heirs = ReadonlyMap<string, string>;

/** An identity while it is put together of the local actors that are one. */
interface Cluster {
  readonly identity: { -readonly [Field in keyof ArchiveIdentity]: ArchiveIdentity[Field] };
  readonly kinds: Tally<ActorKind>;
  readonly spellings: Tally<string>;
}

export interface Identified {
  readonly identities: Identities;
  /** Every identity once, by key. */
  readonly all: readonly ArchiveIdentity[];
  readonly heirs: Heirs;
}

/** Gives every local actor its identity. Independent of the order of `articles`. */
export function identify(
  articles: readonly CuratedHead[],
  word: Curated<readonly Identity[]> | null,
  published: readonly PublishedActor[],
  problems: Problem[],
): Identified {
  const known = knownNames(word, problems);
  const surnames = fullNamesBySurname(articles, known);
  // A surname alone leads to the archivist's entry by its key.
  const entries = new Map([...(word?.value ?? [])].reverse().map((identity) => [curatedKey(identity), identity]));
  const clusters = new Map<string, Cluster>();
  const identities = new Map<string, ArchiveIdentity[]>();
  for (const article of articles) {
    const identityOf = (actor: CuratedHead['actors'][number]): ArchiveIdentity => {
      const named = findKnown(known, [actor.name, ...actor.aliases]);
      const key = named ? curatedKey(named) : ruleKey(actor, article.fixity.sha256, surnames);
      const curated = entries.get(key) ?? null;
      let cluster = clusters.get(key);
      if (!cluster)
        clusters.set(
          key,
          (cluster = {
            identity: { id: '', kind: actor.kind, name: actor.name, curated, key },
            kinds: new Tally(),
            spellings: new Tally(),
          }),
        );
      const weight = Math.max(1, actor.mentions);
      cluster.spellings.add(actor.name, weight);
      cluster.kinds.add(actor.kind, weight);
      return cluster.identity;
    };
    identities.set(article.file, article.actors.map(identityOf));
  }
  const all = nameClusters([...clusters.values()], published);
  return { identities, all, heirs: heirsOf(published, clusters, known, surnames) };
}

/**
 * Published actors that are in no article by their key: the archivist gave the name to another, or a surname found its
 * owner.
 */
function heirsOf(
  published: readonly PublishedActor[],
  clusters: ReadonlyMap<string, Cluster>,
  known: ReadonlyMap<string, Identity>,
  surnames: SurnameOwners,
): Heirs {
  const heirs = new Map<string, string>();
  for (const { key, kind } of published) {
    if (clusters.has(key)) continue;
    const name = key.slice(key.indexOf(':') + 1);
    const curated = findKnown(known, [name]);
    const heir = clusters.get(curated ? curatedKey(curated) : ruleKey({ kind, name, aliases: [] }, '', surnames));
    if (heir) heirs.set(key, heir.identity.id);
  }
  return heirs;
}

/** The archivist's identities by every form of their names. */
function knownNames(word: Curated<readonly Identity[]> | null, problems: Problem[]): Map<string, Identity> {
  const known = new Map<string, Identity>();
  word?.value.forEach((identity, i) => {
    for (const form of [identity.name, ...identity.aliases]) {
      for (const key of new Set([foldedName(form), keyOfName(form)])) {
        const other = known.get(key);
        if (other && other !== identity) {
          const message = `"${form}" already names ${other.name}; a name can only lead to one actor`;
          problems.push({ severity: 'error', file: word.file, line: word.lineOf([i]), message });
        } else known.set(key, identity);
      }
    }
  });
  return known;
}

const findKnown = (known: ReadonlyMap<string, Identity>, forms: readonly string[]): Identity | null => {
  if (known.size === 0) return null;
  for (const form of forms) {
    const identity = known.get(foldedName(form)) ?? known.get(keyOfName(form)) ?? known.get(frenchKey(form));
    if (identity) return identity;
  }
  return null;
};

/** Clusters of the full names that share a surname: only a surname that one person has may stand for that person. */
function fullNamesBySurname(articles: readonly CuratedHead[], known: ReadonlyMap<string, Identity>): SurnameOwners {
  const full = new Map<string, Map<string, number>>();
  for (const article of articles) {
    for (const actor of article.actors) {
      if (actor.kind !== 'person' || !foldedName(actor.name).includes(' ')) continue;
      const curated = findKnown(known, [actor.name, ...actor.aliases]);
      const key = personKey(curated?.name ?? actor.name);
      const surname = key.slice(key.lastIndexOf(' ') + 1);
      const owners = full.get(surname) ?? new Map<string, number>();
      full.set(surname, owners);
      const owner = curated ? curatedKey(curated) : `person:${key}`;
      owners.set(owner, (owners.get(owner) ?? 0) + 1);
    }
  }
  return full;
}

const curatedKey = (identity: Identity): string => `curated:${identity.name}`;

/** Begins the key of an actor that is only known inside its article. */
const SCOPED = 'in:';

/** Whether the actor is one of the archive: the address of one that only its article knows follows from the article. */
export const isArchiveWide = (identity: ArchiveIdentity): boolean => !identity.key.startsWith(SCOPED);

/** The key of an actor that the archivist says nothing of. */
function ruleKey(
  actor: { kind: ActorKind; name: string; aliases: readonly string[] },
  article: string,
  surnames: SurnameOwners,
): string {
  const words = foldedName(actor.name).replace(/^the /, '');
  if (actor.kind === 'unnamed') return `${SCOPED}${article}:${words}`;
  if (actor.kind === 'organization' && words.split(' ').every((part) => GENERIC_NAME_WORDS.has(part)))
    return `${SCOPED}${article}:${words}`;
  if (actor.kind !== 'person') return `name:${words}`;
  const key = personKey(actor.name);
  if (key.includes(' ')) return `person:${key}`;
  const owners = surnames.get(key);
  if (!owners) return `person:${key}`;
  return soleOwner(owners) ?? `${SCOPED}${article}:${key}`;
}

/**
 * Whom a surname alone means: its only owner, or the one whom so many times more articles name in full than all others;
 * undefined where nobody stands out.
 */
function soleOwner(owners: ReadonlyMap<string, number>): string | undefined {
  let all = 0;
  let most = 0;
  let owner: string | undefined;
  for (const [key, articles] of owners) {
    all += articles;
    if (articles > most) [owner, most] = [key, articles];
  }
  return most >= STANDS_OUT * (all - most) ? owner : undefined;
}

/** So many times more articles name the owner of a surname in full than everybody else of that name. */
const STANDS_OUT = 5;

/** Full names' keys of each surname, with the number of articles that have them. */
type SurnameOwners = ReadonlyMap<string, ReadonlyMap<string, number>>;

// middle initials, "jr", "iii"
const MIDDLE = / (?:\p{L}|jr|sr|ii|iii|iv)(?= |$)/gu;

/** The key of a person's name without middle initials and numerals: "Donald J. Trump" and "Donald Trump" share it. */
function personKey(name: string): string {
  const key = keyOfName(name);
  const plain = key.replace(MIDDLE, '');
  return plain.includes(' ') ? plain : key;
}

/**
 * Names each cluster by its commonest spelling and gives it an address: the one published before, also where the
 * archive knew by rule
 * alone whom the archivist names now; else a slug of the name.
 */
function nameClusters(clusters: readonly Cluster[], published: readonly PublishedActor[]): ArchiveIdentity[] {
  const before = new Map(published.map((actor) => [actor.key, actor.id]));
  const taken = new Set(published.map((actor) => actor.id));
  const keys = new Set(clusters.map(({ identity }) => identity.key));
  const given = new Set<string>();
  const publishedId = ({ key, curated }: ArchiveIdentity): string | undefined => {
    const rule = curated && ruleKey({ kind: curated.kind, name: curated.name, aliases: [] }, '', NO_SURNAMES);
    const id = before.get(key) ?? (rule !== null && !keys.has(rule) ? before.get(rule) : undefined);
    return id !== undefined && !given.has(id) ? id : undefined;
  };
  const sorted = [...clusters].sort((a, b) => (a.identity.key < b.identity.key ? -1 : 1));
  for (const { identity, spellings, kinds } of sorted) {
    const { key, curated } = identity;
    identity.name = curated?.name ?? spellings.commonest();
    identity.kind = curated?.kind ?? kinds.commonest();
    identity.id = curated?.id ?? publishedId(identity) ?? freeSlug(identity.name, identity.kind, key, taken);
    taken.add(identity.id);
    given.add(identity.id);
  }
  return sorted.map(({ identity }) => identity);
}

const NO_SURNAMES: SurnameOwners = new Map();

/** An address of the name, told from others by a hash of the key where need be. */
function freeSlug(name: string, kind: ActorKind, key: string, taken: ReadonlySet<string>): string {
  const readable = toSlug(name);
  const slug = readable && !key.startsWith(SCOPED) ? readable : `${readable || kind}-${shortHash(6, key)}`;
  return taken.has(slug) ? `${slug}-${shortHash(6, key)}` : slug;
}

/** How often each form occurs. Most have one form: it needs no table. */
class Tally<Form extends string> {
  #first: Form | null = null;
  #weight = 0;
  #others: Map<Form, number> | null = null;

  add(form: Form, weight: number): void {
    this.#first ??= form;
    if (form === this.#first) this.#weight += weight;
    else (this.#others ??= new Map()).set(form, (this.#others.get(form) ?? 0) + weight);
  }

  /** Of those with a first name (more than one word) the most frequent, then the longest, then by code unit. */
  commonest(): Form {
    if (!this.#others) return this.#first!;
    const counts = [[this.#first!, this.#weight] as const, ...this.#others];
    return counts.sort(
      ([a, m], [b, n]) =>
        Number(b.includes(' ')) - Number(a.includes(' ')) || n - m || b.length - a.length || (a < b ? -1 : 1),
    )[0]![0];
  }
}
