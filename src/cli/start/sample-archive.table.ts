/**
 * The files of a new archive. The articles are made up for this purpose: places and people that there are not, one of
 * each input format that people paste, with what the program can find (direct and reported speech, figures, dates).
 */

const BRIDGE = `Troops leave the Karsa bridge after nine days

By Mira Tolle
14 May 2024

KARSA, May 14 — The army of Norrland has withdrawn 1,200 soldiers from the Karsa bridge, Defence Minister Ada Brenning said on Tuesday.

"We said that we would leave when the river went down, and we have left," Brenning told reporters in the capital.

Mayor Tomas Rell said that at least 40 families were still living in the sports hall. "They want to know when they can go home," he said.

Opposition leader Jon Hesse claimed that more than 2,000 soldiers had been sent to the bridge in the first place. The ministry denied this.
`;

const HALL = `---
title: Families to leave Karsa sports hall by Friday
source: Norrland Evening Post
published: 2024-05-16
---

The last 40 families in the Karsa sports hall will be home by Friday, according to the town council.

"We have cleaned the streets and tested the water," said Mayor Tomas Rell. "Nobody goes back before it is safe."

Six people were injured when a wall fell on Wednesday, the fire brigade reported.

Defence Minister Ada Brenning repeated on Thursday: "We said that we would leave when the river went down."
`;

const BRIDGE_CURATION = `# What the program could not read out of the article: what stands here goes before it.
source: The Lowland Courier
why: It stands on the page that the text was copied from
`;

const ACTORS = `# Who is who: one entry an actor, with other forms of the name, roles and the time they held.
# Delete what you don't need; the program finds actors by itself.

- name: Ada Brenning
  aliases: [A. Brenning]
  roles:
    - { role: Defence Minister of Norrland, from: 2022-09-01 }
`;

const settings = (title: string): string => `# What the archive is called and how it is published. All fields are optional.
${title}
description: Who said what about the Karsa bridge
# Where the site will be hosted; feeds and the sitemap need it.
# url: https://example.org
# "facts" publishes only the sentences that carry a quote or a figure: use it where you may not republish whole articles.
text: full
# publisher: Your name
# rights: The articles belong to their publishers.
`;

const README = `# An Onrecord archive

| here | is |
|---|---|
| \`articles/\` | your articles: \`.txt\`, \`.md\` or saved \`.html\`, as they were copied. The two in it are made up: delete them |
| \`articles/archive.yaml\` | name of the archive, and how it is published |
| \`articles/actors.yaml\` | who is who |
| \`articles/published.json\` | written by the first build: addresses given out. Keep it |
| \`.github/workflows/publish.yml\` | publishes the site on GitHub Pages with every push |

    npx onrecord serve          # build, look, build again on every change
    npx onrecord build          # the site, in _site/
    npx onrecord new FILE       # put an article in place under a sound name
    npx onrecord review         # go through doubtful facts in the browser
    npx onrecord deploy HOST    # github, netlify or cloudflare: the file that the host needs, and whether the site fits

What the program got wrong you correct in a file beside the article, \`NAME.meta.yaml\`, which outlives every rebuild.
`;

/** The files by path. `title` is the line of archive.yaml that names the archive. */
export const sampleFiles = (title: string): Readonly<Record<string, string>> => ({
  'README.md': README,
  '.gitignore': '/_site/\n/.onrecord/\n/node_modules/\n',
  'articles/archive.yaml': settings(title),
  'articles/actors.yaml': ACTORS,
  'articles/2024-05-14-troops-leave-the-karsa-bridge.txt': BRIDGE,
  'articles/2024-05-14-troops-leave-the-karsa-bridge.meta.yaml': BRIDGE_CURATION,
  'articles/2024-05-16-families-to-leave-sports-hall.md': HALL,
});
