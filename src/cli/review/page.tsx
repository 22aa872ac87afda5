/** The review pages: plain forms, so that they work under the strictest policy and without a script. */
import { sayingOf } from '../../site/format/saying.js';
import { documentOf } from '../../../templates/_markup/document.js';
import type { Children } from '../../../templates/_markup/jsx-runtime.js';
import { comparatorSchema, figureKindSchema, type Problem, quoteKindSchema, stanceSchema } from '../../record/index.js';
import type { FigureQuestion, Question, QuoteQuestion, QuestionSpan } from './questions.js';

/** What every review page shows around its own matter. */
export interface Frame {
  /** "/TOKEN": before every address. */
  readonly base: string;
  /** How many questions are open. */
  readonly open: number;
  /** What the last build found wrong with the archivist's files. */
  readonly problems: readonly Problem[];
  /** What to say about the last answer; "" for nothing. */
  readonly notice: string;
  /** Names of all actors, for the fields that take one. */
  readonly names: readonly string[];
}

const render = (frame: Frame, title: string, children: Children): string =>
  documentOf(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Onrecord review`}</title>
        <link rel="stylesheet" href={`${frame.base}/site.css`} />
        <link rel="stylesheet" href={`${frame.base}/review.css`} />
      </head>
      <body class="review">
        <header>
          <p>
            <b>Onrecord</b> review
          </p>
          <p class="open">
            {frame.open} {frame.open === 1 ? 'question' : 'questions'} open
          </p>
          <nav aria-label="Review">
            <a href={`${frame.base}/`}>Questions</a> <a href={`${frame.base}/actors`}>Merge actors</a>
          </nav>
        </header>
        <main>
          {frame.notice && (
            <p class="notice" role="status">
              {frame.notice}
            </p>
          )}
          {children}
          <datalist id="names">
            {frame.names.map((name) => (
              <option value={name} />
            ))}
          </datalist>
          {frame.problems.length > 0 && (
            <section>
              <h2>To mend by hand</h2>
              <ul>
                {frame.problems.map(({ file, line, message }) => (
                  <li>
                    <code>{line > 0 ? `${file}:${line}` : file}</code> {message}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </main>
      </body>
    </html>,
  );

/** The page when nothing is open. */
export const donePage = (frame: Frame): string =>
  render(
    frame,
    'Nothing is open',
    <>
      <h1>Nothing is open</h1>
      <p>Every article has a date, and no fact is below the mark. The site is up to date with your answers.</p>
    </>,
  );

/** The page of one question. `position` counts from 1. */
export function questionPage(frame: Frame, question: Question, position: number): string {
  const title =
    question.kind === 'date'
      ? 'When was this published?'
      : question.kind === 'quote'
        ? 'Who said this?'
        : 'Is this figure right?';
  return render(
    frame,
    title,
    <>
      <p class="about">
        {position} of {frame.open} · <cite>{question.title}</cite> · <code>{question.file}</code>
      </p>
      <h1>{title}</h1>
      {question.kind === 'date' ? (
        question.opening.map((text) => <blockquote dir="auto">{text}</blockquote>)
      ) : (
        <Sentence stretches={question.sentence} />
      )}
      <form method="post" action={`${frame.base}/answer`}>
        <input type="hidden" name="question" value={question.id} />
        {question.kind === 'date' ? (
          <DateFields />
        ) : question.kind === 'quote' ? (
          <QuoteFields question={question} />
        ) : (
          <FigureFields question={question} />
        )}
        <p class="actions">
          {question.kind !== 'date' && (
            <button type="submit" name="action" value="accept" class="first">
              Accept: it is right
            </button>
          )}
          <button type="submit" name="action" value="correct" class={question.kind === 'date' ? 'first' : undefined}>
            {question.kind === 'date' ? 'Set the date' : 'Correct: as in the fields'}
          </button>
          {question.kind !== 'date' && (
            <button type="submit" name="action" value="reject">
              Reject: no such {question.kind}
            </button>
          )}
          <button type="submit" name="action" value="skip">
            Skip
          </button>
        </p>
      </form>
    </>,
  );
}

const Sentence = ({ stretches }: { stretches: readonly QuestionSpan[] }) => (
  <figure>
    <blockquote dir="auto">
      {stretches.map(({ text, mark }) => (mark === '' ? text : <mark class={mark}>{text}</mark>))}
    </blockquote>
    <figcaption>
      {LEGEND.filter(([mark]) => stretches.some((stretch) => stretch.mark === mark)).map(([mark, words]) => (
        <>
          <mark class={mark}>{words}</mark>{' '}
        </>
      ))}
    </figcaption>
  </figure>
);
const LEGEND: readonly (readonly [QuestionSpan['mark'], string])[] = [
  ['fact', 'in question'],
  ['speaker', 'who speaks'],
  ['cue', 'word of reporting'],
];

/** A labelled field; what it holds has `name` for its id. */
const Field = ({ name, label, hint, children }: { name: string; label: string; hint?: string; children: Children }) => (
  <div class="field">
    <label for={name}>
      {label}
      {hint && <small>{hint}</small>}
    </label>
    {children}
  </div>
);

const DateFields = () => (
  <div class="fields">
    <Field name="published" label="Date" hint="2021-11-30, 2021-11, or 2021-04~ for about">
      <input id="published" name="published" autocomplete="off" />
    </Field>
    <Field name="why" label="How you know">
      <input id="why" name="why" autocomplete="off" />
    </Field>
  </div>
);

function QuoteFields({ question }: { question: QuoteQuestion }) {
  return (
    <>
      <p>
        The program reads <strong>{question.speakers.join(', ') || 'nobody named'}</strong>, who{' '}
        <strong>
          {sayingOf(question.quote.cue?.text ?? '', question.quote.stance).words || question.quote.stance}
        </strong>
        , certain to {percent(question.quote.confidence)}.
      </p>
      <div class="fields">
        <Field name="speakers" label="Speakers" hint="; between two, empty for nobody">
          <input id="speakers" name="speakers" list="names" value={question.speakers.join('; ')} autocomplete="off" />
        </Field>
        <Choice name="kind" label="Kind" options={quoteKindSchema.options} chosen={question.quote.kind} />
        <Choice
          name="stance"
          label="What is done with the words"
          options={stanceSchema.options}
          chosen={question.quote.stance}
        />
      </div>
    </>
  );
}

function FigureFields({ question: { figure, side, claimant } }: { question: FigureQuestion }) {
  const number = (name: 'value' | 'min' | 'max', label: string) => (
    <Field name={name} label={label}>
      <input
        id={name}
        name={name}
        inputMode="numeric"
        value={figure[name] === null ? '' : String(figure[name])}
        autocomplete="off"
      />
    </Field>
  );
  return (
    <>
      <p>The program reads what stands below, certain to {percent(figure.confidence)}.</p>
      <div class="fields">
        {number('value', 'Number')}
        {number('min', 'At least')}
        {number('max', 'At most')}
        <Choice name="comparator" label="Reading" options={comparatorSchema.options} chosen={figure.comparator} />
        <Choice name="kind" label="Kind" options={figureKindSchema.options} chosen={figure.kind} />
        <Choice name="status" label="Time" options={['present', 'past', 'planned']} chosen={figure.status} />
        <Field name="unit" label="What is counted">
          <input id="unit" name="unit" value={figure.unit} autocomplete="off" />
        </Field>
        <Field name="side" label="Whose" hint="empty where nobody says">
          <input id="side" name="side" list="names" value={side} autocomplete="off" />
        </Field>
        <Field name="claimant" label="Who says so" hint="empty for the article itself">
          <input id="claimant" name="claimant" list="names" value={claimant} autocomplete="off" />
        </Field>
      </div>
    </>
  );
}

const Choice = ({
  name,
  label,
  options,
  chosen,
}: {
  name: string;
  label: string;
  options: readonly string[];
  chosen: string;
}) => (
  <Field name={name} label={label}>
    <select id={name} name={name}>
      {options.map((option) => (
        <option value={option} selected={option === chosen}>
          {option.replace('_', ' ')}
        </option>
      ))}
    </select>
  </Field>
);

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The page on which two actors are made one. */
export const mergePage = (frame: Frame): string =>
  render(
    frame,
    'Two actors that are one',
    <>
      <h1>Two actors that are one</h1>
      <form method="post" action={`${frame.base}/merge`}>
        <div class="fields">
          <Field name="kept" label="Keep">
            <input id="kept" name="kept" list="names" required autocomplete="off" />
          </Field>
          <Field name="gone" label="also called">
            <input id="gone" name="gone" list="names" required autocomplete="off" />
          </Field>
        </div>
        <p class="actions">
          <button type="submit" class="first">
            Make them one
          </button>
        </p>
      </form>
    </>,
  );
