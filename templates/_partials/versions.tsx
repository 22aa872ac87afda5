/** The versions of one statement side by side, with the words that they do not share marked. */
import type { StatementView } from '../../src/site/statement-page.js';
import { QuoteSource } from './facts.js';

export function Versions({ versions }: Pick<StatementView, 'versions'>) {
  return (
    <ol class="versions">
      {versions.map(({ quote, runs }) => (
        <li class="version-card">
          <blockquote class="words" lang={quote.lang || undefined}>
            <p>“{runs.map(({ text, shared }) => (shared ? text : <Differing text={text} />))}”</p>
          </blockquote>
          <QuoteSource quote={quote} speaker />
        </li>
      ))}
    </ol>
  );
}

/** Words that not all versions have; the white space behind them is not marked. */
function Differing({ text }: { text: string }) {
  const words = text.trimEnd();
  return <><mark class="differs">{words}</mark>{text.slice(words.length)}</>;
}
