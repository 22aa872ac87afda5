/** What stands between the paragraphs of an article, line by line. */
import { CREWS, ICE, LEAD, NEXT, page, TITLE } from '../pages.js';

page(
  'the headline again, in capitals, is no text',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  repeated title | ${TITLE.toUpperCase()}
  text           | ${CREWS}`,
);

page(
  'silence repeats no headline where there is none',
  `
  text           | ${LEAD.slice(0, -1)}, and that nobody would have to leave the town in the weeks before the ice came back.
  text           | “How long will you stay?”
  text           | “…”
  text           | ${CREWS}`,
);

page(
  'credits and sign-offs are no text',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  credit         | Photo: Jane Doe
  credit         | With reporting by Reuters
  text           | ${ICE}`,
);

page(
  'a whole date beside a label, below the text, is a date line',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  text           | ${ICE}
  date line      | Published 12 March 2022 at 10:05 GMT
  share bar      | Share`,
);

page(
  'one without its year is not',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  text           | ${ICE}
  text           | Tuesday 12 March at 10:05
  share bar      | Share`,
);

page(
  'between paragraphs dates and years are headings',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  heading        | 12 March 2022
  text           | ${ICE}
  heading        | 2014
  text           | ${LEAD}`,
);

page(
  'so is a country, a section of the site else',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  heading        | Russia
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  "beside a label it is one of the site's",
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  navigation     | Russia
  share bar      | Share
  text           | ${NEXT}
  navigation     | Ukraine
  text           | It was cold.
  text           | It was dark.
  text           | It was late.
  text           | ${ICE}`,
);

page(
  'below a label, too',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  share bar      | Share
  navigation     | Russia
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'a label of another kind is dropped between paragraphs, too',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  advertisement  | Advertisement
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  "a notice among paragraphs may be the article's own",
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | To find out more, click here, the message to the crews had said.
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'behind a caption it is not among paragraphs',
  `
  title            | ${TITLE}
  caption          | FILE - Ships leave the port of Riga.
  legal notice     | To find out more about the ships, click here.
  text             | ${LEAD}
  text             | ${CREWS}`,
);

page(
  "what stands between two labels is the page's: below a form",
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  subscription   | Subscribe
  subscription   | A letter each week
  subscription   | Enter your email
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'below a player',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  media player   | Watch now
  media player   | A ship in the ice
  share bar      | Share
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'below a share bar',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  share bar      | Share
  share bar      | A ship in the ice
  share bar      | Two tugs and a barge
  advertisement  | Advertisement
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'below a notice of rights it is not',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  legal notice   | Privacy policy
  text           | A ship in the ice
  advertisement  | Advertisement
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'nor is it where a sentence follows before the second label',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  advertisement  | Advertisement
  text           | A ship in the ice
  text           | It was a “cold night.”
  advertisement  | Advertisement
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'nor where a question introduces one, or a colon',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  advertisement  | Advertisement
  text           | What the crews said:
  advertisement  | Advertisement
  text           | (It was a cold night.)
  advertisement  | Advertisement
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'a link has twenty words at most, and may have a stop within',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  related links  | Related articles
  related links  | Mr. Doe and the crews of ten ships in the port of Riga wait for what the next day brings
  advertisement  | Advertisement
  text           | ${NEXT}
  related links  | Related articles
  text           | Mr. Doe and the crews of ten ships in the port of Riga wait for what the next cold day brings
  advertisement  | Advertisement
  text           | ${ICE}`,
);

page(
  'without a second label a link reads like a headline',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  related links  | Related articles
  related links  | Will the ships ever leave the port?
  related links  | Minister calls the talks “very good” for Riga
  heading        | What the crews say
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'it does not cry',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  related links  | Related articles
  text           | “Nobody will leave this town!”
  heading        | What the crews say
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'three words are none, and only below related links there are any',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  related links  | Related articles
  text           | Storm in Corley
  heading        | What the crews say
  text           | ${NEXT}
  advertisement  | Advertisement
  text           | Ten ships in the port of Riga
  heading        | What the harbour master says
  text           | ${ICE}`,
);

page(
  'nor is what a paragraph follows: it heads it',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  related links  | Related articles
  heading        | Ten ships in the port of Riga
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'a caption up to three lines below itself is one',
  `
  title            | ${TITLE}
  text             | ${LEAD}
  text             | ${CREWS}
  text             | ${NEXT}
  caption + credit | Ships of the fleet in Riga. (AP Photo/Jane Doe)
  share bar        | Share
  repeated caption + credit | Ships of the fleet in Riga. (AP Photo/Jane Doe)
  text             | ${ICE}
  text             | ${LEAD}`,
);

page(
  'a caption of sixty words is one, a longer one is text',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  caption        | FILE - ${'Ships and tugs wait. '.repeat(14)}All wait here.
  text           | ${ICE}
  text           | FILE - ${'Ships and tugs wait. '.repeat(14)}All wait here now.
  text           | ${LEAD}`,
);

page(
  'a heading begins with a capital, a digit or a mark, and ends with none that leads on',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  heading        | 'It will be a long night'
  text           | ${CREWS}
  heading        | (What the crews say)
  text           | ${NEXT}
  heading        | 10 ships and a ferry
  text           | ${ICE}
  heading        | The end: what the crews say, and why
  text           | ${LEAD}
  text           | where the Ships go
  text           | ${CREWS}
  text           | What the crews say:
  text           | ${NEXT}
  text           | What the crews say –
  text           | ${ICE}`,
);

page(
  'it has fourteen words at most',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  heading        | What the crews of the ten ships in the port say of the talks
  text           | ${CREWS}
  text           | What the crews of all the ten ships in the port say of the talks
  text           | ${NEXT}`,
);

page(
  'and a paragraph below it',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | What the crews say of it
  share bar      | Share
  text           | ${NEXT}
  text           | What the crews say of it`,
);

page(
  'no caption',
  `
  title          | ${TITLE}
  text           | Ten ships wait for the ice
  caption        | In this file photo the ships of the fleet leave the port.
  text           | ${LEAD}
  text           | ${CREWS}`,
);

page(
  'in Markdown a heading says that it is one',
  `
  page furniture + title   | # ${TITLE}
  text                     | ${LEAD}
  page furniture + heading | ## What the crews say:
  page furniture + heading | ## and why
  text                     | ${CREWS}`,
  'markdown',
);

page(
  'a sentence of six words is a paragraph, one of five is not',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | They left the town of Riga.
  text           | They left the old town.
  text           | They left the old town.
  heading        | Russia
  text           | They came to the old port.
  text           | They left the old town.
  text           | They left the old town.
  navigation     | Ukraine
  text           | They left the old town.
  text           | They left the old town.
  text           | They left the old town.
  text           | ${NEXT}`,
);
