/**
 * An article without its text: what the archive has in mind of each one, while the places of things in the text stay in
 * the file.
 *
 * Everything that joins articles, and every page but the article's own, is made from heads. A large archive has room in
 * memory for them,
 * and a build after a small change reads hardly anything else.
 */
import { hash } from 'node:crypto';
import {
  type Actor,
  covers,
  type Figure,
  type Mention,
  type Paragraph,
  type Passage,
  type Quote,
  type Span,
} from '../record/index.js';
import { tokenizeArticle, type ShingleSketch, visibleWords } from '../text/index.js';
import type { ParsedArticle } from '../parse/index.js';
import type { Facts } from './facts.js';
import { partsOf } from './quote-parts.js';

export interface ActorHead extends Omit<Actor, 'mentions'> {
  /** How often the article mentions them. */
  readonly mentions: number;
  /** Whether the credits of who wrote the article are all that names them. */
  readonly credited?: true;
}

export interface QuoteHead extends Omit<Quote, 'spans' | 'speakerMention' | 'cue'> {
  /** The reporting words, verbatim; "" where there are none. */
  readonly cue: string;
  /** Ids of the actors whom its words mention otherwise than by a pronoun, each once. */
  readonly about: readonly string[];
  /** Ids of the actors whom it calls by name, its attribution too, each once. */
  readonly named: readonly string[];
  /** `text` without signs of Markdown; absent where that is the same. */
  readonly shown?: string;
}

export interface FigureHead extends Figure {
  /** The sentence it stands in, verbatim. */
  readonly sentence: string;
  /** Where in the sentence it begins, in UTF-16 code units. */
  readonly at: number;
  /** Ids of the actors whom the sentence calls by name, each once. */
  readonly named: readonly string[];
  /** `text` and `sentence` without signs of Markdown; absent where these are the same. */
  readonly shown?: { readonly text: string; readonly sentence: string };
}

/** One file's article and facts, before other files are known: ids are unique in the article only. */
export interface LocalHead extends Omit<ParsedArticle, 'text' | 'body' | 'markup'> {
  readonly actors: readonly ActorHead[];
  readonly quotes: readonly QuoteHead[];
  readonly figures: readonly FigureHead[];
  /** See `sketchOf`: by it near copies are found. */
  readonly sketch: ShingleSketch;
  /** See `anchorsOf`: by them translations are found. */
  readonly anchors: string;
  /** Of the text, in UTF-16 code units. */
  readonly characters: number;
  /** The same for files whose text is the same but for line ends and white space around. */
  readonly textKey: string;
}

/** An actor without the places of the mentions. */
function headOfActor({ mentions, ...actor }: Facts['actors'][number], body: ParsedArticle['body']): ActorHead {
  const credits = body.filter(({ kind }) => kind === 'credit');
  const inCredits = (at: number): boolean => credits.some(({ start, end }) => at >= start && at < end);
  const credited = mentions.length > 0 && mentions.every(({ start }) => inCredits(start));
  return { ...actor, mentions: mentions.length, ...(credited ? { credited } : {}) };
}

/** The head of an article as it was extracted or corrected. */
export function headOf(article: ParsedArticle & Facts & Pick<LocalHead, 'sketch' | 'anchors'>): LocalHead {
  const {
    file,
    text,
    fixity,
    title,
    source,
    published,
    dropped,
    markup = [],
    language,
    url,
    frontMatter,
    problems,
    sketch,
    anchors,
  } = article;
  const shown = (passage: Passage): string => visibleWords(text, passage, markup);
  const mentioned = openMentioned(article.actors, (via) => via !== 'pronoun');
  const named = openMentioned(article.actors, (via) => via === 'name' || via === 'metonym');
  const sentences = openSentences(article);
  return {
    file,
    fixity,
    title,
    source,
    published,
    dropped,
    language,
    url,
    frontMatter,
    problems,
    sketch,
    anchors,
    actors: article.actors.map((actor) => headOfActor(actor, article.body)),
    quotes: article.quotes.map(({ spans: _, speakerMention: __, ...quote }, at): QuoteHead => {
      const words = shown(quote);
      const about = mentioned(partsOf(article.quotes[at]!));
      return {
        ...quote,
        cue: quote.cue?.text ?? '',
        about,
        named: named([quote]),
        variants: [],
        ...(words !== quote.text && { shown: words }),
      };
    }),
    figures: article.figures.map((figure): FigureHead => {
      const sentence = sentences(figure);
      const words = { text: shown(figure), sentence: shown(sentence) };
      const place = { sentence: sentence.text, at: figure.start - sentence.start, named: named([sentence]) };
      return {
        ...figure,
        ...place,
        ...((words.text !== figure.text || words.sentence !== sentence.text) && { shown: words }),
      };
    }),
    characters: text.length,
    textKey: hash('sha256', text.replace(/\r\n?/g, '\n').trim(), 'hex').slice(0, 12),
  };
}

/**
 * Who is mentioned, in one of the ways that count, in any of some stretches of the text. In the order of the article's
 * actors.
 */
function openMentioned(
  actors: Facts['actors'],
  counts: (via: Mention['via']) => boolean,
): (parts: readonly Span[]) => string[] {
  const told = actors.map(({ id, mentions }) => ({ id, mentions: mentions.filter(({ via }) => counts(via)) }));
  return (parts) =>
    told
      .filter(({ mentions }) => mentions.some((mention) => parts.some((part) => covers(part, mention))))
      .map(({ id }) => id);
}

const NO_TITLE: Span = { start: 0, end: 0 };

/**
 * The sentence of the headline or body in which a fact begins, without a dateline before it; the fact itself where it
 * stands in neither.
 */
function openSentences({
  text,
  title,
  body,
}: Pick<ParsedArticle, 'text' | 'title' | 'body'>): (fact: Passage) => Passage {
  const blocks: readonly Paragraph[] = [{ ...title, kind: 'text' }, ...body];
  const known = new Map<Span, readonly Span[]>();
  const sentencesOf = (block: Paragraph): readonly Span[] => {
    const before = known.get(block);
    if (before) return before;
    const { sentences } = tokenizeArticle(text, NO_TITLE, [block]);
    known.set(block, sentences);
    return sentences;
  };
  return (fact) => {
    const begins = ({ start, end }: Span): boolean => start <= fact.start && fact.start < end;
    const block = blocks.find(begins);
    const { start, end } = block ? (sentencesOf(block).find(begins) ?? block) : fact;
    return { start, end, text: text.slice(start, end) };
  };
}
