/** Small things that stand in running text: a date, a name, a mark of doubt. */
import type { Children } from '../_markup/jsx-runtime.js';
import type { DateView } from '../../src/site/format/format-date.js';
import type { ActorLink, ArticleLink } from '../../src/site/views.js';

const BASIS_WORDS = { stated: '', curated: 'from the archivist', inferred: 'inferred', unknown: '' } as const;

/** A date in words; `<time>` only where it is certain, and a word where it was inferred or set by hand. */
export function DateText({ date }: { date: DateView }) {
  const basis = date.datetime || date.basis !== 'curated' ? BASIS_WORDS[date.basis] : '';
  return (
    <span class={`date date-${date.basis}`}>
      {date.datetime ? <time dateTime={date.datetime}>{date.words}</time> : date.words}
      {basis && (
        <>
          {' '}
          <span class="basis" title={date.why || undefined}>
            {basis}
          </span>
        </>
      )}
    </span>
  );
}

/** A name, safe from the direction of the text around it. */
export const Name = ({ actor }: { actor: ActorLink }) => (
  <a class="name" href={actor.href}>
    <bdi>{actor.name}</bdi>
  </a>
);

/** Names in a row: "A, B and C". `none` is said where there is nobody. */
export function Names({ actors, none = '' }: { actors: readonly ActorLink[]; none?: string }) {
  if (actors.length === 0) return <span class="nobody">{none}</span>;
  return <>{joined(actors.map((actor) => <Name actor={actor} />))}</>;
}

/** Parts as a list in words: commas, and "and" before the last. */
export function joined(parts: readonly Children[]): Children {
  return parts.map((part, index) => (
    <>
      {index > 0 && (index === parts.length - 1 ? ' and ' : ', ')}
      {part}
    </>
  ));
}

/** The mark of an article most of which stands in another one. */
const Copy = () => (
  <>
    {' '}
    <span class="label" title="Most of it stands in another article of this archive, which its page names">
      copy
    </span>
  </>
);

/** A link to an article with its date and, where it is not told already, its outlet. */
export function ArticleLine({ article, source = true }: { article: ArticleLink; source?: boolean }) {
  return (
    <>
      <a href={article.href} lang={article.lang || undefined}>
        <bdi>{article.title}</bdi>
      </a>
      <span class="meta">
        {' '}
        {source && `${article.source || 'source unknown'}, `}
        <DateText date={article.date} />
      </span>
      {article.copy && <Copy />}
    </>
  );
}

/** Where a fact stands: the outlet, without headline and date. */
export function Where({
  article,
  href,
  unknown = 'source unknown',
}: {
  article: ArticleLink;
  href: string;
  unknown?: string;
}) {
  return (
    <>
      <a class="where" href={href} title={article.title}>
        {article.source || unknown}
      </a>
      {article.copy && <Copy />}
    </>
  );
}

/** The mark of a fact that the measured accuracy leaves in doubt. */
export const Doubt = () => (
  <abbr class="doubt" title="Doubtful: such findings are often wrong. Check the sentence.">
    doubtful
  </abbr>
);

/** HTML made of the archivist's Markdown: `src/site/format/markdown.ts` lets no markup of a writer through. */
export const Prose = ({ html }: { html: string }) => <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
