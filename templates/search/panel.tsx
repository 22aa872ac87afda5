/** What can be asked and where the answers go: the same on the site and in quotes.html. */
export interface PanelProps {
  /** Where the form leads without scripts. */
  readonly action: string;
  /** Attributes for the scripts: "data-base". */
  readonly data: Readonly<Record<string, string | number>>;
  /** Whether articles can be searched, too: Pagefind finds them. */
  readonly articles: boolean;
}

export function SearchPanel({ action, data, articles }: PanelProps) {
  return (
    <>
      <form id="search-form" class="search-form" action={action} method="get">
        <label for="q">Words, a name, a number, or an “exact phrase”</label>
        <div class="search-box">
          <input
            id="q"
            name="q"
            type="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="search-status"
          />
          <button type="submit">Search</button>
        </div>
      </form>
      <Help />
      <div id="search" class="search" {...data}>
        <div class="search-main">
          <nav class="search-tabs" aria-label="What to show">
            <ul>
              <Tab type="quote" label="Quotes" />
              <Tab type="figure" label="Figures" />
              {articles && <Tab type="article" label="Articles" />}
            </ul>
          </nav>
          <div class="search-bar">
            <p id="search-status" class="meta" role="status">
              Reading the index …
            </p>
            <p class="search-sort">
              <label for="sort">Order</label>{' '}
              <select id="sort">
                <option value="relevance">best match first</option>
                <option value="newest">newest first</option>
                <option value="oldest">oldest first</option>
              </select>
            </p>
          </div>
          <p id="search-problems" class="meta" role="status"></p>
          <p id="suggestion" class="suggestion" role="status"></p>
          <ol id="results" class="quotes results"></ol>
          <p>
            <button id="more" class="plain-button" type="button" hidden>
              Show more
            </button>
          </p>
          <OtherForms />
          <p id="downloads" class="downloads meta" hidden>
            Take these results away:{' '}
            <button id="download-csv" class="link-button" type="button">
              CSV
            </button>
            ,{' '}
            <button id="download-json" class="link-button" type="button">
              JSON
            </button>
            , each with a citation.
          </p>
        </div>
        <Filters />
      </div>
    </>
  );
}

function OtherForms() {
  return (
    <section id="other-forms" class="other-forms" aria-labelledby="other-title" hidden>
      <button id="other-button" class="plain-button" type="button">
        Look for other forms of these words, too
      </button>
      <h2 id="other-title">With other forms of these words</h2>
      <p id="other-none" class="meta">
        Nothing more with other forms of these words.
      </p>
      <ol id="other-results" class="quotes results"></ol>
    </section>
  );
}

const Tab = ({ type, label }: { type: string; label: string }) => (
  <li>
    <a href="?" data-tab={type}>
      {label} <span id={`count-${type}`} class="tab-count"></span>
    </a>
  </li>
);

function Filters() {
  return (
    <aside class="search-filters" aria-label="Filters">
      <details open>
        <summary>Filters</summary>
        <fieldset class="facet">
          <legend class="label">Date</legend>
          <p class="facet-month">
            <label for="from">From</label>{' '}
            <select id="from">
              <option value="">the first</option>
            </select>
          </p>
          <p class="facet-month">
            <label for="to">to</label>{' '}
            <select id="to">
              <option value="">the last</option>
            </select>
          </p>
        </fieldset>
        <div id="facets"></div>
        <p>
          <button id="clear" class="link-button" type="button">
            Clear all filters
          </button>
        </p>
      </details>
    </aside>
  );
}

function Help() {
  return (
    <details class="search-help">
      <summary>How to ask</summary>
      <dl class="facts">
        <dt>border troops</dt>
        <dd>Both words, as they are written. The last one may be only begun.</dd>
        <dt>“red line”</dt>
        <dd>
          Exactly these characters; only capitals and the style of marks do not matter. Works beside other words and
          filters.
        </dd>
        <dt>-exercise, -“red line”</dt>
        <dd>Without the word or phrase.</dd>
        <dt>Zelensky, Зеленський, Kiev</dt>
        <dd>Any spelling finds the person or place.</dd>
        <dt>100,000 or 100k</dt>
        <dd>A number in any writing.</dd>
        <dt>speaker:putin, source:reuters, side:russia, role:minister, kind:indirect, basis:inferred</dt>
        <dd>The filters, typed. In two words: speaker:“jens stoltenberg”.</dd>
        <dt>year:2021, from:2021-04, to:2021-11, after:2021-04-01, before:2022</dt>
        <dd>Dates. A date that is only bounded counts from its first possible day.</dd>
      </dl>
    </details>
  );
}
