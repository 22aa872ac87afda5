/** One identity per actor across the archive: by the archivist's word first, then by the key of the name. */
import type { ActorKind, Identity, Problem } from '../record/index.js';
import { frenchKey, toSlug } from '../text/index.js';
import type { Curated, PublishedActor } from './archive.js';
import type { CuratedHead } from './curate.js';
import { foldedName, keyOfName } from './folded.js';
import { GENERIC_NAME_WORDS } from './generic-names.table.js';
import { shortHash } from './hash.js';

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

/** The identity of each local actor: by article file, then by local id. */
export type Identities = ReadonlyMap<string, ReadonlyMap<string, ArchiveIdentity>>;

/** Who answers today to a name that was published: actor id by the key it had then. */
export type Heirs = ReadonlyMap<string, string>;

/** The local actors that are one: how often each spelling and each kind occurs. */
interface Cluster {
  readonly kinds: Map<ActorKind, number>;
  readonly spellings: Map<string, number>;
  readonly curated: Identity | null;
}

/** Gives every local actor its identity. Independent of the order of `articles`. */
export function identify(
  articles: readonly CuratedHead[],
  word: Curated<readonly Identity[]> | null,
  published: readonly PublishedActor[],
  problems: Problem[],
): { readonly identities: Identities; readonly heirs: Heirs } {
  const known = knownNames(word, problems);
  const surnames = fullNamesBySurname(articles, known);
  const clusters = new Map<string, Cluster>();
  const keys = new Map<string, Map<string, string>>();
  for (const article of articles) {
    const ofArticle = new Map<string, string>();
    keys.set(article.file, ofArticle);
    for (const actor of article.actors) {
      const curated = findKnown(known, [actor.name, ...actor.aliases]);
      const key = curated ? curatedKey(curated) : ruleKey(actor, article.fixity.sha256, surnames);
      ofArticle.set(actor.id, key);
      const cluster = clusters.get(key) ?? { kinds: new Map(), spellings: new Map(), curated };
      clusters.set(key, cluster);
      const weight = Math.max(1, actor.mentions);
      cluster.spellings.set(actor.name, (cluster.spellings.get(actor.name) ?? 0) + weight);
      cluster.kinds.set(actor.kind, (cluster.kinds.get(actor.kind) ?? 0) + weight);
    }
  }
  const identities = nameClusters(clusters, published);
  return {
    identities: new Map([...keys].map(([file, local]) => [file, new Map([...local].map(([id, key]) => [id, identities.get(key)!]))])),
    heirs: heirsOf(published, identities, known, surnames),
  };
}

/** Published actors that are in no article by their key: the archivist gave the name to another, or a surname found its owner. */
function heirsOf(
  published: readonly PublishedActor[],
  identities: ReadonlyMap<string, ArchiveIdentity>,
  known: ReadonlyMap<string, Identity>,
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
): Heirs {
  const heirs = new Map<string, string>();
  for (const { key, kind } of published) {
    if (identities.has(key)) continue;
    const name = key.slice(key.indexOf(':') + 1);
    const curated = findKnown(known, [name]);
    const heir = identities.get(curated ? curatedKey(curated) : ruleKey({ kind, name, aliases: [] }, '', surnames));
    if (heir) heirs.set(key, heir.id);
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
function fullNamesBySurname(articles: readonly CuratedHead[], known: ReadonlyMap<string, Identity>): Map<string, Set<string>> {
  const full = new Map<string, Set<string>>();
  for (const article of articles) {
    for (const actor of article.actors) {
      if (actor.kind !== 'person' || !foldedName(actor.name).includes(' ')) continue;
      const curated = findKnown(known, [actor.name, ...actor.aliases]);
      const key = keyOfName(curated?.name ?? actor.name);
      const surname = key.slice(key.lastIndexOf(' ') + 1);
      full.set(surname, (full.get(surname) ?? new Set()).add(curated ? curatedKey(curated) : `person:${key}`));
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
function ruleKey(actor: { kind: ActorKind; name: string; aliases: readonly string[] }, article: string, surnames: ReadonlyMap<string, ReadonlySet<string>>): string {
  const words = foldedName(actor.name).replace(/^the /, '');
  if (actor.kind === 'unnamed') return `${SCOPED}${article}:${words}`;
  if (actor.kind === 'organization' && words.split(' ').every((part) => GENERIC_NAME_WORDS.has(part))) return `${SCOPED}${article}:${words}`;
  if (actor.kind !== 'person') return `name:${words}`;
  const key = keyOfName(actor.name);
  if (key.includes(' ')) return `person:${key}`;
  const owners = surnames.get(key);
  if (!owners) return `person:${key}`;
  return owners.size === 1 ? [...owners][0]! : `${SCOPED}${article}:${key}`;
}

/** Names each cluster by its commonest spelling and gives it an address: the one published before, else a slug of the name. */
function nameClusters(clusters: ReadonlyMap<string, Cluster>, published: readonly PublishedActor[]): Map<string, ArchiveIdentity> {
  const before = new Map(published.map((actor) => [actor.key, actor.id]));
  const identities = new Map<string, ArchiveIdentity>();
  const taken = new Set(published.map((actor) => actor.id));
  const sorted = [...clusters].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, cluster] of sorted) {
    const name = cluster.curated?.name ?? commonest(cluster.spellings);
    const kind = cluster.curated?.kind ?? commonest(cluster.kinds);
    const id = cluster.curated?.id ?? before.get(key) ?? freeSlug(name, kind, key, taken);
    taken.add(id);
    identities.set(key, { id, kind, name, curated: cluster.curated, key });
  }
  return identities;
}

/** An address of the name, told from others by a hash of the key where need be. */
function freeSlug(name: string, kind: ActorKind, key: string, taken: ReadonlySet<string>): string {
  const readable = toSlug(name);
  const slug = readable && !key.startsWith(SCOPED) ? readable : `${readable || kind}-${shortHash(6, key)}`;
  return taken.has(slug) ? `${slug}-${shortHash(6, key)}` : slug;
}

/** Of those with a first name (more than one word) the most frequent, then the longest, then by code unit. */
const commonest = <Form extends string>(counts: ReadonlyMap<Form, number>): Form =>
  counts.size === 1 ? [...counts.keys()][0]! : [...counts].sort(([a, m], [b, n]) => Number(b.includes(' ')) - Number(a.includes(' ')) || n - m || b.length - a.length || (a < b ? -1 : 1))[0]![0];
