/** Quotes and figures as lists and tables show them. */
import type { Company, QuoteGroup } from '../../src/site/pages/actor-page.js';
import { formatNumber } from '../../src/site/format/format-amount.js';
import type { ListPage } from '../../src/site/paginate.js';
import type { SectionLink } from '../../src/site/sections.js';
import type { FigureView, QuoteView } from '../../src/site/views.js';
import { DateText, Doubt, Name, Names, Where } from './words.js';

const KIND = { direct: '', mixed: 'in part', indirect: 'reported' } as const;

/** Who does what with words: "Velda Lines denied", "According to the yard". */
export function Speaking({ quote, none = 'Nobody named' }: { quote: QuoteView; none?: string }) {
  const { words, before } = quote.saying;
  const verb = words && <span class={`cue cue-${quote.stance}`}>{words}</span>;
  const speakers = (
    <span class="speaker">
      <Names actors={quote.speakers} none={none} />
    </span>
  );
  return before ? (
    <>
      {verb} {speakers}
    </>
  ) : (
    <>
      {speakers}
      {verb && !/^['’]s\b/u.test(words) && ' '}
      {verb}
    </>
  );
}

/** The words of a quote between marks; what is reported without them stands behind who says it and how. */
export function QuoteWords({ quote, speaker = false }: { quote: QuoteView; speaker?: boolean }) {
  const words = <bdi lang={quote.lang || undefined}>{quote.text.trim()}</bdi>;
  return quote.kind === 'indirect' ? (
    <p class="words words-reported">
      {speaker ? <Speaking quote={quote} /> : <Cue quote={quote} />} {words}
    </p>
  ) : (
    <blockquote class="words">
      <p>“{words}”</p>
    </blockquote>
  );
}

/** How it was said, under the name of whose words they are. */
const Cue = ({ quote: { saying, stance } }: { quote: QuoteView }) =>
  saying.words ? <span class={`cue cue-${stance}`}>{saying.words}</span> : '';

/** Where a quote stands, and what is to be known of it. */
export function QuoteSource({ quote, speaker = false }: { quote: QuoteView; speaker?: boolean }) {
  return (
    <p class="quote-source meta">
      {quote.kind !== 'indirect' && (speaker || quote.saying.words) && (
        <>{speaker ? <Speaking quote={quote} /> : <Cue quote={quote} />}, </>
      )}
      <Where article={quote.article} href={quote.href} />, <DateText date={quote.date} />
      {quote.to && (
        <>
          , to <bdi>{quote.to}</bdi>
        </>
      )}
      {KIND[quote.kind] && <span class="manner"> · {KIND[quote.kind]}</span>}
      {quote.doubtful && (
        <>
          {' '}
          · <Doubt />
        </>
      )}
    </p>
  );
}

/** One quote with its speaker. */
export function QuoteItem({ quote }: { quote: QuoteView }) {
  return (
    <li class={`quote quote-${quote.kind}`}>
      <QuoteWords quote={quote} speaker />
      <QuoteSource quote={quote} speaker />
      {quote.versions > 1 && (
        <p class="meta">
          <a href={quote.statementHref}>Compare {quote.versions} versions</a>
        </p>
      )}
    </li>
  );
}

/** One statement in its versions, under the name of whose page it is on. */
export function QuoteGroupItem({ group: { quotes, statementHref } }: { group: QuoteGroup }) {
  return (
    <li class={quotes.length > 1 ? 'quote quote-group' : `quote quote-${quotes[0]?.kind}`}>
      {quotes.map((quote) => (
        <div class="version">
          <QuoteWords quote={quote} />
          <QuoteSource quote={quote} />
          {quote.speakers.length > 1 && (
            <p class="meta">
              Jointly: <Names actors={quote.speakers} />
            </p>
          )}
        </div>
      ))}
      {statementHref && (
        <p class="meta">
          <a href={statementHref}>{quotes.length > 1 ? 'Compare the versions' : 'Compare with other versions'}</a>
        </p>
      )}
    </li>
  );
}

/** Figures as rows of a table: what is known of each, with its sentence one click away. */
export function FigureTable({
  figures,
  caption,
  claimants = true,
}: {
  figures: readonly FigureView[];
  caption: string;
  claimants?: boolean;
}) {
  return (
    <div class="table-frame">
      <table class="figures">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            {claimants && <th scope="col">Who counts</th>}
            <th scope="col" class="number">
              How many
            </th>
            <th scope="col">Whose</th>
            <th scope="col">Where it is written</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow figure={figure} claimants={claimants} when />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One figure's row. */
export function FigureRow({ figure, claimants, when }: { figure: FigureView; claimants: boolean; when: boolean }) {
  return (
    <tr>
      {when && (
        <td data-label="When">
          <DateText date={figure.date} />
          {figure.dated === 'published' && <span class="basis"> published</span>}
        </td>
      )}
      {claimants && (
        <td data-label="Who counts">
          {figure.claimant ? <Name actor={figure.claimant} /> : <span class="nobody">the article itself</span>}
        </td>
      )}
      <td data-label="How many" class="number">
        {figure.comparator === 'vague' ? (
          <span class="nobody">
            no number: “<bdi>{figure.text}</bdi>”
          </span>
        ) : (
          <>
            <b class="amount">{figure.amount}</b> {figure.counted}
          </>
        )}
        {figure.status !== 'present' && <span class="basis"> {figure.status}</span>}
        {figure.doubtful && (
          <>
            {' '}
            <Doubt />
          </>
        )}
      </td>
      <td data-label="Whose">
        {figure.side ? <Name actor={figure.side} /> : <span class="nobody">not said</span>}
        {figure.place && (
          <span class="meta">
            , <bdi>{figure.place}</bdi>
          </span>
        )}
      </td>
      <td data-label="Where it is written" class="sentence">
        <Where article={figure.article} href={figure.href} />{' '}
        <bdi lang={figure.lang || undefined}>{figure.sentence.trim()}</bdi>
      </td>
    </tr>
  );
}

/** People with how often they are met; `what` says what is counted. */
export function CompanyList({ company, what }: { company: readonly Company[]; what: string }) {
  return (
    <ul class="company">
      {company.map((one) => (
        <li>
          <Name actor={one} />{' '}
          <span class="number" title={what}>
            {formatNumber(one.count)}
            <span class="unseen"> {what}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A count in a directory; on phones, where it has no column, what it counts stands behind it. */
export function CountCell({ number, what }: { number: number; what: string }) {
  return (
    <td class="number" data-label={number === 1 ? what : `${what}s`}>
      {number === 0 ? '–' : formatNumber(number)}
    </td>
  );
}

/** Links to the list's other pages. */
export function Pager({ list, label }: { list: ListPage<unknown>; label: string }) {
  if (list.count === 1) return null;
  return (
    <nav class="pager" aria-label={label}>
      {list.previous ? (
        <a href={list.previous} rel="prev">
          Previous
        </a>
      ) : (
        <span class="nobody">Previous</span>
      )}
      <span class="meta">
        Page {formatNumber(list.number)} of {formatNumber(list.count)}
      </span>
      {list.next ? (
        <a href={list.next} rel="next">
          Next
        </a>
      ) : (
        <span class="nobody">Next</span>
      )}
    </nav>
  );
}

/** Links to the years or letters that a long list is cut into. */
export function Sections({ sections, label }: { sections: readonly SectionLink[]; label: string }) {
  if (sections.length === 0) return null;
  return (
    <nav class="sections" aria-label={label}>
      <ul>
        {sections.map((section) => (
          <li>
            <a href={section.href} aria-current={section.current ? 'true' : undefined}>
              {section.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** " – page 2": what tells the titles of a list's pages apart. */
export const pageSuffix = (list: ListPage<unknown>): string => (list.number > 1 ? `, page ${list.number}` : '');
