import { count } from '../../src/site/format/format-amount.js';
import { hrefOf } from '../../src/site/page.js';
import { Layout } from '../_layouts/layout.js';
import { type PageProps, pageTemplate } from '../_layouts/page-template.js';
import { Pager, pageSuffix } from '../_partials/facts.js';
import type { IntakeEntry, IntakeView } from '../../src/site/pages/intake-page.js';

function Intake({ view, path, site }: PageProps<IntakeView>) {
  return (
    <Layout
      site={site}
      path={path}
      title={`Intake report${pageSuffix(view.list)}`}
      description="What was read, left out and doubted in each input file."
      section="about"
      unlisted
      wide
    >
      <h1>Intake report</h1>
      <p class="standfirst">
        {count(view.files, 'file')}: {view.published} published
        {view.copies > 0 && `, ${view.copies} of them copies or translations of others`},{' '}
        {count(view.duplicates, 'duplicate')}, {view.quarantined} left out.
      </p>
      {view.problems.length > 0 && (
        <section>
          <h2>Other files</h2>
          <ul class="rows">
            {view.problems.map((problem) => (
              <li>
                <code>{place(problem)}</code> {problem.message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="table-frame">
        <table class="intake">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Became</th>
              <th scope="col">Known</th>
              <th scope="col">Facts</th>
              <th scope="col">Dropped</th>
            </tr>
          </thead>
          <tbody>
            {view.list.items.map((entry) => (
              <tr>
                <th scope="row">
                  <code>{entry.file}</code>
                  {entry.problems.map((problem) => (
                    <p class="meta">
                      {problem.line > 0 && `Line ${problem.line}: `}
                      {problem.message}
                    </p>
                  ))}
                </th>
                <td data-label="Became">
                  <Fate entry={entry} site={site} />
                  {entry.copyOf && (
                    <span class="meta">
                      , <a href={hrefOf(site, `/articles/${entry.copyOf}/`)}>copy or translation</a>
                    </span>
                  )}
                </td>
                <td data-label="Known">{basesOf(entry)}</td>
                <td data-label="Facts">{entry.fate === 'published' && factsOf(entry)}</td>
                <td data-label="Dropped">
                  {Object.entries(entry.dropped)
                    .map(([reason, times]) => `${times} ${reason}`)
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager list={view.list} label="Pages of the intake report" />
    </Layout>
  );
}

const FATES = {
  published: 'published',
  withdrawn: 'withdrawn',
  duplicate: 'duplicate',
  quarantined: 'left out',
} as const;

function Fate({ entry, site }: { entry: IntakeEntry; site: PageProps<IntakeView>['site'] }) {
  return entry.id ? (
    <a href={hrefOf(site, `/articles/${entry.id}/`)}>{FATES[entry.fate]}</a>
  ) : (
    <span>{FATES[entry.fate]}</span>
  );
}

const place = ({ file, line }: { file: string; line: number }): string => (line > 0 ? `${file}:${line}` : file);

const basesOf = (entry: IntakeEntry): string =>
  (['stated', 'inferred', 'curated', 'unknown'] as const)
    .filter((basis) => entry[basis].length > 0)
    .map((basis) => `${entry[basis].join(', ')} ${basis}`)
    .join('; ');

const factsOf = (entry: IntakeEntry): string =>
  [
    count(entry.quotes, 'quote'),
    count(entry.figures, 'figure'),
    count(entry.actors, 'actor'),
    ...(entry.doubtful > 0 ? [`${entry.doubtful} doubtful`] : []),
  ].join(', ');

export const page = pageTemplate('intake', Intake);
export const { data, render } = page;
