/** What stands behind an article's text: who is in it, related articles, references, the file. */
import type { ArticleView, RelatedView } from '../../src/site/pages/article-page.js';
import type { Citation } from '../../src/site/pages/cite.js';
import { count, formatNumber } from '../../src/site/format/format-amount.js';
import type { ArticleLink } from '../../src/site/views.js';
import { ArticleLine, joined, Name } from '../_partials/words.js';

export function Speakers({ view: { speakers, counts } }: { view: ArticleView }) {
  return (
    <section class="matter" aria-labelledby="cast">
      <h2 id="cast">Who is on record here</h2>
      <p class="meta">
        {count(counts.quotes, 'quote')}, {count(counts.figures, 'figure')}
        {counts.doubtful > 0 && `; ${counts.doubtful} doubtful`}
      </p>
      {speakers.length === 0 ? (
        <p class="nobody">Nobody that the extraction found.</p>
      ) : (
        <ul class="cast">
          {speakers.map((speaker) => (
            <li id={speaker.anchor || undefined}>
              {speaker.anchor ? (
                <span class="name">
                  <bdi>{speaker.name}</bdi>
                </span>
              ) : (
                <Name actor={speaker} />
              )}
              {speaker.roles.length > 0 && <span class="meta"> {speaker.roles.join('; ')}</span>}
              {speaker.quotes.length > 0 && (
                <span class="cast-quotes">
                  {' '}
                  {joined(
                    speaker.quotes.map(({ id, text, kind, cue }) => (
                      <a href={`#${id}`}>
                        {kind === 'indirect' && cue && <span class="cue">{cue} </span>}
                        <bdi>{kind === 'indirect' ? opening(text) : `“${opening(text)}”`}</bdi>
                      </a>
                    )),
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The first words of a quote, enough to know it by. */
function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 6 ? words.join(' ') : `${words.slice(0, 5).join(' ')} …`;
}

const RELATION: Readonly<Record<RelatedView['why'], string>> = {
  'same file': 'The same file',
  'same text': 'The same text',
  'near duplicate': 'Nearly the same text',
  translation: 'Perhaps a translation',
  'same event': 'Reports the same statement',
};

const ORIGIN: Readonly<Record<RelatedView['why'], string>> = {
  'same file': 'The same file as',
  'same text': 'The same text as',
  'near duplicate': 'Nearly the same text as',
  translation: 'Perhaps the same in another language:',
  'same event': 'Reports the same statement as',
};

/** Says of a copy what it is a copy of: what two articles have is not told twice over. */
export function Original({ original }: { original: RelatedView | null }) {
  if (!original) return null;
  return (
    <p class="notice">
      {ORIGIN[original.why]} <ArticleLine article={original.article} />. What stands in both is one report, not two.
    </p>
  );
}

export function RelatedArticles({ related }: { related: readonly RelatedView[] }) {
  if (related.length === 0) return null;
  return (
    <section class="matter" aria-labelledby="related">
      <h2 id="related">Related articles</h2>
      <ul class="plain">
        {related.map(({ article, why }) => (
          <li>
            <span class="label">{RELATION[why]}</span> <ArticleLine article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Cite({ citations }: { citations: readonly Citation[] }) {
  return (
    <details class="matter">
      <summary>Cite this article</summary>
      <dl class="cite">
        {citations.map(({ style, text }) => (
          <>
            <dt>{style}</dt>
            <dd>{text.includes('\n') ? <pre>{text}</pre> : <bdi>{text}</bdi>}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}

export function FileNotes({ view: { file, source, byline, agencies, tags, annotationsHref } }: { view: ArticleView }) {
  return (
    <details class="matter">
      <summary>Archive notes: the file, and what was left out of it</summary>
      <dl class="facts">
        <dt>File</dt>
        <dd>
          <code>{file.file}</code>, {formatNumber(file.bytes)} bytes, {file.encoding}
        </dd>
        <dt>SHA-256</dt>
        <dd>
          <code>{file.sha256}</code>
        </dd>
        <dt>Source</dt>
        <dd>
          {source.name || 'unknown'} ({source.basis}){source.why && `: ${source.why}`}
        </dd>
        {byline && (
          <>
            <dt>Byline</dt>
            <dd>
              <bdi>{byline}</bdi>
            </dd>
          </>
        )}
        {agencies.length > 0 && (
          <>
            <dt>Agencies</dt>
            <dd>{agencies.join(', ')}</dd>
          </>
        )}
        {tags.length > 0 && (
          <>
            <dt>Tags</dt>
            <dd>{tags.join(', ')}</dd>
          </>
        )}
        <dt>Annotations</dt>
        <dd>
          <a href={annotationsHref}>W3C Web Annotations (JSON)</a>
        </dd>
      </dl>
      <h3>Left out of the article</h3>
      {file.fromWebPage && (
        <p>
          The file is a saved web page. What stands around the article on it (menus, asides, boxes to share a quote) was
          left out before the text was read, and is not listed here: look into the file where something seems to be
          missing.
        </p>
      )}
      {file.dropped.length === 0 ? (
        !file.fromWebPage && <p>Nothing: all of the file is article.</p>
      ) : (
        <ol class="dropped">
          {file.dropped.map(({ reason, text, length }) => (
            <li>
              <span class="label">{reason}</span>{' '}
              {text ? (
                <q dir="auto">
                  {text}
                  {text.length < length && ' …'}
                </q>
              ) : (
                count(length, 'character')
              )}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

export function Neighbours({ previous, next }: { previous: ArticleLink | null; next: ArticleLink | null }) {
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label="By date">
      {previous && (
        <p>
          <span class="label">Earlier</span> <ArticleLine article={previous} />
        </p>
      )}
      {next && (
        <p>
          <span class="label">Later</span> <ArticleLine article={next} />
        </p>
      )}
    </nav>
  );
}
