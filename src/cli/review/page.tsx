/** The review pages: plain forms, so that they work under the strictest policy and without a script. */
import { documentOf } from '../../../templates/_markup/document.js';
import type { Children } from '../../../templates/_markup/jsx-runtime.js';
import { comparatorSchema, figureKindSchema, type Problem, quoteKindSchema } from '../../record/index.js';
import type { FigureQuestion, Question, QuoteQuestion, Stretch } from './questions.js';

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
          <p><strong>Review</strong>: {frame.open} {frame.open === 1 ? 'question' : 'questions'} open</p>
          <nav><a href={`${frame.base}/`}>Questions</a> <a href={`${frame.base}/actors`}>Merge actors</a></nav>
        </header>
        <main>
          {frame.notice && <p class="notice" role="status">{frame.notice}</p>}
          <h1>{title}</h1>
          {children}
          <datalist id="names">{frame.names.map((name) => <option value={name} />)}</datalist>
          {frame.problems.length > 0 && (
            <section>
              <h2>To mend by hand</h2>
              <ul>{frame.problems.map(({ file, line, message }) => <li><code>{line > 0 ? `${file}:${line}` : file}</code> {message}</li>)}</ul>
            </section>
          )}
        </main>
      </body>
    </html>,
  );

/** The page when nothing is open. */
export const donePage = (frame: Frame): string =>
  render(frame, 'Nothing is open', <p>Every article has a date, and no fact is below the mark. The site is up to date with your answers.</p>);

/** The page of one question. `position` counts from 1. */
export function questionPage(frame: Frame, question: Question, position: number): string {
  const title = question.kind === 'date' ? 'When was this published?' : question.kind === 'quote' ? 'Who said this?' : 'Is this figure right?';
  return render(frame, title, (
    <>
      <p class="about">{position} of {frame.open} · <cite>{question.title}</cite> · <code>{question.file}</code></p>
      {question.kind === 'date' ? question.opening.map((text) => <blockquote dir="auto">{text}</blockquote>) : <Sentence stretches={question.sentence} />}
      <form method="post" action={`${frame.base}/answer`}>
        <input type="hidden" name="question" value={question.id} />
        {question.kind === 'date' ? <DateFields /> : question.kind === 'quote' ? <QuoteFields question={question} /> : <FigureFields question={question} />}
        <p class="actions">
          {question.kind !== 'date' && <button type="submit" name="action" value="accept">Accept: it is right</button>}
          <button type="submit" name="action" value="correct">{question.kind === 'date' ? 'Set the date' : 'Correct: as in the fields'}</button>
          {question.kind !== 'date' && <button type="submit" name="action" value="reject">Reject: no such {question.kind}</button>}
          <button type="submit" name="action" value="skip">Skip</button>
        </p>
      </form>
    </>
  ));
}

const Sentence = ({ stretches }: { stretches: readonly Stretch[] }) => (
  <blockquote dir="auto">{stretches.map(({ text, mark }) => (mark === '' ? text : <mark class={mark}>{text}</mark>))}</blockquote>
);

const DateFields = () => (
  <>
    <p><label>Date, as 2021-11-30, 2021-11 or 2021-04~ <input name="published" autocomplete="off" /></label></p>
    <p><label>How you know <input name="why" autocomplete="off" /></label></p>
  </>
);

function QuoteFields({ question }: { question: QuoteQuestion }) {
  return (
    <>
      <p>The program reads: <strong>{question.speakers.join(', ') || 'nobody named'}</strong>, certain to {percent(question.quote.confidence)}.</p>
      <p><label>Speakers, with ; between them; empty for nobody <input name="speakers" list="names" value={question.speakers.join('; ')} autocomplete="off" /></label></p>
      <p><Choice name="kind" label="Kind" options={quoteKindSchema.options} chosen={question.quote.kind} /></p>
    </>
  );
}

function FigureFields({ question: { figure, side, claimant } }: { question: FigureQuestion }) {
  const number = (name: 'value' | 'min' | 'max', label: string) => (
    <label>{label} <input name={name} inputMode="numeric" value={figure[name] === null ? '' : String(figure[name])} autocomplete="off" /></label>
  );
  return (
    <>
      <p>Certain to {percent(figure.confidence)}.</p>
      <p>{number('value', 'Number')} {number('min', 'At least')} {number('max', 'At most')}</p>
      <p>
        <Choice name="comparator" label="Reading" options={comparatorSchema.options} chosen={figure.comparator} />{' '}
        <Choice name="kind" label="Kind" options={figureKindSchema.options} chosen={figure.kind} />{' '}
        <Choice name="status" label="Time" options={['present', 'past', 'planned']} chosen={figure.status} />
      </p>
      <p><label>What is counted <input name="unit" value={figure.unit} autocomplete="off" /></label></p>
      <p><label>Whose; empty where nobody says <input name="side" list="names" value={side} autocomplete="off" /></label></p>
      <p><label>Who says so; empty for the article itself <input name="claimant" list="names" value={claimant} autocomplete="off" /></label></p>
    </>
  );
}

const Choice = ({ name, label, options, chosen }: { name: string; label: string; options: readonly string[]; chosen: string }) => (
  <label>{label} <select name={name}>{options.map((option) => <option value={option} selected={option === chosen}>{option.replace('_', ' ')}</option>)}</select></label>
);

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The page on which two actors are made one. */
export const mergePage = (frame: Frame): string =>
  render(frame, 'Two actors that are one', (
    <form method="post" action={`${frame.base}/merge`}>
      <p><label>Keep <input name="kept" list="names" required autocomplete="off" /></label></p>
      <p><label>also called <input name="gone" list="names" required autocomplete="off" /></label></p>
      <p class="actions"><button type="submit">Make them one</button></p>
    </form>
  ));
