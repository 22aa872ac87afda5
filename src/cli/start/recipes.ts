/** The files by which a host builds and publishes an archive: data and a pinned version of the tool, never the tool. */
import type { HostId } from './hosts.table.js';

/** One file of a recipe, relative to the archive's folder, and what is left to do by hand. */
export interface Recipe {
  readonly file: string;
  readonly contents: string;
  readonly next: readonly string[];
}

/** What a recipe is written for. */
export interface RecipeRequest {
  /** Version of onrecord that the host runs. */
  readonly version: string;
  /** Folders relative to the archive's folder, with forward slashes. */
  readonly input: string;
  readonly output: string;
}

/** The recipe of `host`. */
export const recipeFor = (host: HostId, request: RecipeRequest): Recipe => RECIPES[host](request);

const RECIPES: Readonly<Record<HostId, (request: RecipeRequest) => Recipe>> = {
  github: (request) => ({
    file: '.github/workflows/publish.yml',
    contents: githubWorkflow(request),
    next: [
      'In the repository on GitHub: Settings, Pages, "Build and deployment", Source: "GitHub Actions".',
      'Commit the file and push it to the branch main. The address stands in the run of the workflow.',
    ],
  }),
  netlify: (request) => ({
    file: 'netlify.toml',
    contents:
      `${HEAD}[build]\ncommand = "${buildCommand(request)}"\npublish = ` +
      `"${request.output}"\n\n[build.environment]\nNODE_VERSION = "22"\n`,
    next: ['Commit the file, then import the repository in Netlify ("Add new site"). It reads the rest from the file.'],
  }),
  cloudflare: (request) => ({
    file: 'wrangler.toml',
    contents: `${HEAD}name = "my-archive"\npages_build_output_dir = "${request.output}"\n`,
    next: [
      'Set "name" in the file to the name of your project on Cloudflare Pages.',
      `Publish with: ${buildCommand(request)} && npx wrangler pages deploy`,
    ],
  }),
};

const HEAD = '# Written by "onrecord deploy". Change it as you like; the program does not overwrite it.\n';

const buildCommand = ({ version, input, output }: RecipeRequest): string =>
  `npx --yes onrecord@${version} build --input ${quoted(input)} --output ${quoted(output)}`;

/** A folder's name as one word of a shell's line. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replace(/'/g, "'\\''")}'`);

const githubWorkflow = (request: RecipeRequest): string => `${HEAD}name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: write
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - id: pages
        uses: actions/configure-pages@v5
      # The site lives under the repository's name.
      - run: ${buildCommand(request)} --path-prefix "\${{ steps.pages.outputs.base_path }}/"
      # The addresses given out stay for good only if they are kept.
      - name: Keep the addresses given out
        run: |
          git add -- ${quoted(`${request.input}/published.json`)}
          git diff --cached --quiet && exit 0
          git -c user.name=onrecord -c user.email=onrecord@users.noreply.github.com commit -m "Addresses given out"
          git push
      - uses: actions/upload-pages-artifact@v3
        with:
          path: ${JSON.stringify(request.output)}
      - id: deployment
        uses: actions/deploy-pages@v4
`;
