/** What a page prints below the article, line by line. */
import { CREWS, ICE, LEAD, NEXT, page, TITLE } from '../pages.js';

page(
  'links below the text end the article, a sentence among them included',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  text           | ${ICE}
  related links  | Related articles
  related links  | Fire destroys market
  related links  | A storm has ended in Corley, and the ferry goes again.`,
);

page(
  'where more than a fifth of the text follows, only the label goes',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  related links  | Related articles
  heading        | Fire destroys market in capital
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'links above the text end nothing',
  `
  title          | ${TITLE}
  related links  | Related articles
  heading        | Fire destroys market in capital
  text           | ${LEAD}
  text           | ${CREWS}`,
);

page(
  'where words have no spaces between them nothing is known to be over',
  `
  title          | 河上的桥将重新修建
  text           | 市长星期一说，桥将重新修建，道路将保持开放。
  comment form   | Comments
  text           | 议会说，工程将持续一年，渡船每小时开一次。`,
);

page(
  'a long caption is no part of the text that must stand above',
  `
  title            | ${TITLE}
  caption + credit | ${`The ships of the fleet stand in the port of Riga on the evening of the talks. `.repeat(3)}(AP Photo/Jane Doe)
  text             | ${LEAD}
  comment form     | Comments
  text             | Ten ships left the port of Riga.`,
);

page(
  'a label that is a sentence ends nothing',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  text           | ${ICE}
  text           | Comments.
  text           | It was a cold night.`,
);

page(
  'each line below goes with the label above it; a credit is one wherever it stands',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  related links  | Related articles
  related links  | Fire destroys market in capital
  credit         | Reporting by Jane Doe; Editing by John Roe
  credit         | Photo: Jane Doe
  subscription   | Subscribe
  subscription   | The paper comes on Monday
  legal notice   | © 2022 Lakeside Courier`,
);

page(
  "the author's name again, below the text, heads a portrait",
  `
  title          | ${TITLE}
  byline         | By Jane Doe
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  text           | ${ICE}
  author box     | Jane Doe
  author box     | She has lived in Riga since 2014 and writes of ships.`,
);

page(
  'in the middle of the text it does not',
  `
  title          | ${TITLE}
  byline         | By Jane Doe
  text           | ${LEAD}
  text           | ${CREWS}
  heading        | Jane Doe
  text           | ${NEXT}
  text           | ${ICE}`,
);

page(
  'nor does a byline below a long standfirst',
  `
  title          | ${TITLE}
  text           | ${LEAD} ${CREWS} ${NEXT} ${ICE}
  byline         | Jane Doe
  date line      | 30 November 2021
  text           | It was a cold night, said the crews.`,
);

page(
  'nor does silence where there is no author',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | “How long will you stay?”
  text           | “…”`,
);

page(
  'above what ends the article, labels and loose words go from the end up',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  page furniture | Lakeside
  share bar      | Share
  related links  | Related articles
  related links  | Fire destroys market in capital`,
);

page(
  "initials end an agency's copy",
  `
  title          | ${TITLE}
  text           | ${LEAD}
  byline         | ab`,
);

page(
  'also above a share bar',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  byline         | abc
  share bar      | Share`,
);

page(
  'four letters are a word',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | abcd`,
);

page(
  'so is one letter',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | a`,
);

page(
  'a byline may stand below the text',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  byline         | By Jane Doe and John Roe in Riga`,
);

page(
  "also above a share bar; a second one is the first's company",
  `
  title          | ${TITLE}
  byline         | By Jane Doe
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  author box     | Words by Ann Loe
  share bar      | Share`,
);

page(
  'three words above the furniture are loose',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  page furniture | Port of Riga
  share bar      | Share`,
);

page(
  'four are not',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | The port of Riga
  share bar      | Share`,
);

page(
  'nor are three that end as a sentence does',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | So he said.
  share bar      | Share`,
);

page(
  'nor are three at the end of a file',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | Port of Riga`,
);

page(
  'a line of eight words of who works there is a portrait',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  author box     | Jane Doe is our Riga correspondent and editor
  share bar      | Share`,
);

page(
  'one of nine is not',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | Jane Doe is our new Riga correspondent and editor
  share bar      | Share`,
);

page(
  'nor is one that the text goes on below',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  heading        | Jane Doe, correspondent and editor
  text           | ${CREWS}
  share bar      | Share`,
);

page(
  'a name above its own portrait is a byline',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  byline         | Lakeside Courier
  author box     | Lakeside Courier is an independent news site, and we write what others do not.`,
);

page(
  "above another's it is not",
  `
  title          | ${TITLE}
  text           | ${LEAD}
  page furniture | Riverside Post
  author box     | Lakeside Courier is an independent news site, and we write what others do not.`,
);

page(
  'nor above a notice that begins with it',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  page furniture | Lakeside Courier
  legal notice   | Lakeside Courier may not be reproduced by anyone.`,
);

page(
  'lines between two labels at the end go with the one above, two at most',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  legal notice   | Privacy policy
  legal notice   | The weather in Riga today
  page furniture | The weather in Corley today
  legal notice   | Send us your feedback
  share bar      | Tweet
  share bar      | The weather in Aston tomorrow`,
);

page(
  'three stay',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  legal notice   | Privacy policy
  text           | The weather in Riga today
  text           | The weather in Corley today
  text           | The weather in Aston today
  legal notice   | Send us your feedback
  share bar      | Tweet`,
);

page(
  'so does a sentence',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  share bar      | Share
  text           | It rained in Riga.
  legal notice   | Send us your feedback
  share bar      | Tweet`,
);

page(
  "an agency's sign-off among them is a credit",
  `
  title          | ${TITLE}
  text           | ${LEAD}
  share bar      | Share
  credit         | Reporting by Jane Doe; Editing by John Roe
  credit         | AP Photo/Jane Doe
  legal notice   | Send us your feedback`,
);

page(
  'but in a notice of rights it is none',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  share bar      | Share
  legal notice   | © 2022 Lakeside Courier, based on reporting by Reuters, contributed to this report`,
);
