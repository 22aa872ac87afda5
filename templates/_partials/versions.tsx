/** The versions of one statement side by side, with what they put otherwise marked. */
import type { StatementView } from '../../src/site/pages/statement-page.js';
import { QuoteSource } from './facts.js';

export function Versions({ versions }: Pick<StatementView, 'versions'>) {
  return (
    <ol class="versions">
      {versions.map(({ quote, runs }) => (
        <li class="version-card">
          <blockquote class="words" lang={quote.lang || undefined}>
            <p>
              “
              {runs.map(({ text, as }) =>
                as === 'same' ? text : as === 'other' ? <Otherwise text={text} /> : <span class="beyond">{text}</span>,
              )}
              ”
            </p>
          </blockquote>
          <QuoteSource quote={quote} speaker />
        </li>
      ))}
    </ol>
  );
}

/** Words that another version puts otherwise; the white space behind them is not marked. */
function Otherwise({ text }: { text: string }) {
  const words = text.trimEnd();
  return (
    <>
      <mark class="differs">{words}</mark>
      {text.slice(words.length)}
    </>
  );
}
