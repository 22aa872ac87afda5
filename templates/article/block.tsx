/** A paragraph with its marks, and its notes in the margin. */
import type { Children } from '../_markup/jsx-runtime.js';
import type { BlockView, BodyMark, NoteView } from '../../src/site/pages/article-body.js';
import type { MarkedText } from '../../src/site/format/mark-text.js';
import { Speaking } from '../_partials/facts.js';
import { DateText, Doubt, Name } from '../_partials/words.js';

export function Block({ block, lang }: { block: BlockView; lang: string | undefined }) {
  const [before, behind] = block.cut;
  const words = block.runs.map((run, index) => (
    <>
      {(index > 0 || before) && <Gap />}
      <Marked parts={run} />
    </>
  ));
  const content = (
    <>
      {words}
      {behind && <Gap />}
    </>
  );
  return (
    <>
      {element(block.kind, lang, content)}
      {block.notes.length > 0 && (
        <ul class="notes">
          {block.notes.map((note) => (
            <Note note={note} />
          ))}
        </ul>
      )}
    </>
  );
}

function element(kind: BlockView['kind'], lang: string | undefined, content: Children) {
  const dir = lang ? 'auto' : undefined;
  if (kind === 'title')
    return (
      <h1 lang={lang} dir={dir}>
        {content}
      </h1>
    );
  if (kind === 'heading')
    return (
      <h2 class="crosshead" lang={lang} dir={dir}>
        {content}
      </h2>
    );
  return (
    <p class={kind === 'text' ? undefined : kind} lang={lang} dir={dir}>
      {content}
    </p>
  );
}

const Gap = () => <span class="gap"> […] </span>;

/** Text and marks; within a link no further link begins. */
function Marked({ parts }: { parts: readonly MarkedText<BodyMark>[] }) {
  return <>{parts.map((part) => (typeof part === 'string' ? part : <Piece {...part} />))}</>;
}

function Piece({ mark, first, last, children }: Exclude<MarkedText<BodyMark>, string>) {
  const id = first && mark.anchored ? mark.id : undefined;
  if (mark.kind === 'actor')
    return (
      <a class="mark-actor" href={mark.href}>
        <Plain parts={children} />
      </a>
    );
  const marked = <Marked parts={children} />;
  const classes = `mark-${mark.kind}${mark.doubtful ? ' mark-doubtful' : ''}`;
  return (
    <>
      {mark.kind === 'figure' || mark.kind === 'indirect' ? (
        <span class={classes} id={id}>
          {marked}
        </span>
      ) : (
        <q class={classes} id={id}>
          {marked}
        </q>
      )}
      {last && mark.note > 0 && (
        <sup class="ref">
          <a href={`#n-${mark.id}`} aria-label={`Note ${mark.note}`}>
            {mark.note}
          </a>
        </sup>
      )}
    </>
  );
}

function Plain({ parts }: { parts: readonly MarkedText<BodyMark>[] }) {
  return <>{parts.map((part) => (typeof part === 'string' ? part : <Plain parts={part.children} />))}</>;
}

function Note({ note }: { note: NoteView }) {
  const id = note.about === 'quote' ? note.quote.id : note.figure.id;
  return (
    <li id={`n-${id}`} class={`note note-${note.about}`}>
      <a class="note-number" href={`#${id}`} aria-label={`Back to ${note.number}`}>
        {note.number}
      </a>
      {note.about === 'quote' ? <QuoteNote note={note} /> : <FigureNote note={note} />}
      {note.original && (
        <>
          {' '}
          <a class="note-more" href={note.original} rel="external noreferrer">
            in the original
          </a>
        </>
      )}
    </li>
  );
}

const MANNER = { direct: 'word for word', mixed: 'in part', indirect: 'reported, not quoted' } as const;

function QuoteNote({ note: { quote, within } }: { note: Extract<NoteView, { about: 'quote' }> }) {
  const manner = within.length > 0 ? 'reported, in part word for word' : MANNER[quote.kind];
  const compared = [quote, ...within].find(({ versions }) => versions > 1);
  return (
    <>
      <Speaking quote={quote} />
      <span class="meta">
        , {manner}
        {quote.to && (
          <>
            , to <bdi>{quote.to}</bdi>
          </>
        )}
        {quote.dated === 'said' && (
          <>
            , <DateText date={quote.date} />
          </>
        )}
      </span>
      {(quote.doubtful || within.some(({ doubtful }) => doubtful)) && (
        <>
          {' '}
          <Doubt />
        </>
      )}
      {compared && (
        <>
          {' '}
          <a class="note-more" href={compared.statementHref}>
            {compared.versions} versions
          </a>
        </>
      )}
    </>
  );
}

function FigureNote({ note: { figure } }: { note: Extract<NoteView, { about: 'figure' }> }) {
  return (
    <>
      {figure.comparator === 'vague' ? (
        <>
          <b>{figure.text}</b>, no number given
        </>
      ) : (
        <>
          <b class="amount">{figure.amount}</b> {figure.counted}
        </>
      )}
      <span class="meta">
        {figure.side && (
          <>
            , <Name actor={figure.side} />
          </>
        )}
        {figure.place && (
          <>
            , <bdi>{figure.place}</bdi>
          </>
        )}
        {figure.status !== 'present' && <>, {figure.status}</>}
        {figure.dated === 'as of' && (
          <>
            , <DateText date={figure.date} />
          </>
        )}
        {figure.claimant ? (
          <>
            ; says <Name actor={figure.claimant} />
          </>
        ) : (
          '; says the article'
        )}
      </span>
      {figure.doubtful && (
        <>
          {' '}
          <Doubt />
        </>
      )}
      {figure.ledgerHref && (
        <>
          {' '}
          <a class="note-more" href={figure.ledgerHref}>
            all counts
          </a>
        </>
      )}
    </>
  );
}
