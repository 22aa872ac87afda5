/** What a page prints around the headline, line by line. */
import { CREWS, ICE, LEAD, NEXT, page, TITLE } from '../pages.js';

page(
  'labels between the headline and its byline and date are no text',
  `
  navigation     | Home
  navigation     | Weather
  title          | ${TITLE}
  byline         | By Jane Doe
  page furniture | Our ships
  date line      | 30 November 2021
  page furniture | Port of Riga
  text           | ${LEAD}
  text           | ${CREWS}`,
);

page(
  'a label right below the headline heads the paragraph below it',
  `
  title          | ${TITLE}
  heading        | Harbour night
  text           | ${LEAD}
  text           | ${CREWS}`,
);

page(
  "a label between the headline and a share bar is the page's",
  `
  title          | ${TITLE}
  page furniture | Harbour night
  share bar      | Share
  text           | ${LEAD}`,
);

page(
  'a headline that is a date is no date line that makes a label of the line below',
  `
  front matter   | ---
                 | title: September 11, 2001
                 | ---
  title          | September 11, 2001
  heading        | Harbour night
  text           | ${LEAD}
  text           | ${CREWS}`,
);

page(
  'a date below a standfirst of two paragraphs still belongs to the head',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  page furniture | Harbour night
  date line      | 30 November 2021
  text           | ${NEXT}`,
);

page(
  'a date below three paragraphs does not',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | ${NEXT}
  text           | Harbour night
  heading        | 30 November 2021
  text           | ${ICE}
  text           | ${LEAD}`,
);

page(
  'a standfirst without a stop is none of the two paragraphs',
  `
  title          | ${TITLE}
  text           | ${LEAD}
  text           | ${CREWS}
  text           | Ten ships wait for the ice
  page furniture | Harbour night
  date line      | 30 November 2021
  text           | ${NEXT}`,
);

page(
  'the head ends with a long line, whether a sentence or not',
  `
  title          | ${TITLE}
  text           | Crews of ten ships had waited for the end of the talks in port
  text           | Harbour night
  share bar      | Share
  text           | ${LEAD}`,
);

page(
  'it goes on below a shorter one',
  `
  title          | ${TITLE}
  text           | Crews of ten ships had waited for the talks in the port
  page furniture | Harbour night
  share bar      | Share
  text           | ${LEAD}`,
);

page(
  'and ends with a short sentence',
  `
  title          | ${TITLE}
  text           | It was a cold night.
  text           | Harbour night
  share bar      | Share
  text           | ${LEAD}`,
);

page(
  'a heading of Markdown is no label, whatever stands beside it',
  `
  page furniture + title   | # ${TITLE}
  page furniture + heading | ## Harbour night
  share bar                | Share
  text                     | ${LEAD}`,
  'markdown',
);

page(
  'a name beside a date is a byline: above it',
  `
  title          | ${TITLE}
  byline         | Jane Doe
  date line      | 30 November 2021
  text           | ${LEAD}`,
);

page(
  'below it',
  `
  title          | ${TITLE}
  date line      | 30 November 2021
  byline         | Jane Doe
  text           | ${LEAD}`,
);

page(
  'with a label between',
  `
  title          | ${TITLE}
  byline         | Jane Doe
  page furniture | 3 min read
  date line      | 30 November 2021
  text           | ${LEAD}`,
);

page(
  'above the date of an update',
  `
  title          | ${TITLE}
  byline         | Jane Doe
  date line      | Last updated 30 November 2021
  navigation     | Weather
  text           | ${LEAD}`,
);

page(
  'or beside an outlet, whose name in a line of its own is no text',
  `
  title          | ${TITLE}
  page furniture | Kyiv Post
  byline         | Jane Doe
  text           | ${LEAD}`,
);

page(
  'a name beside none of them is none',
  `
  title          | ${TITLE}
  heading        | Jane Doe
  text           | ${LEAD}`,
);

page(
  'nor is one in a file that ends there',
  `
  title          | ${TITLE}
  text           | Jane Doe`,
);

page(
  'a caption that the page holds twice is one',
  `
  title            | ${TITLE}
  caption          | Ships leave the port
  repeated caption | Ships leave the port
  text             | ${LEAD}`,
);

page(
  'three words that stand twice are none',
  `
  title          | ${TITLE}
  text           | Ships leave port
  heading        | Ships leave port
  text           | ${LEAD}`,
);

page(
  'a sentence that stands twice is none',
  `
  title          | ${TITLE}
  text           | It was a cold night.
  text           | It was a cold night.
  text           | ${LEAD}`,
);

page(
  'a line that the next one begins with is a caption where that has a credit',
  `
  title                     | ${TITLE}
  caption                   | Ships leave the port
  share bar                 | Share
  repeated caption + credit | Ships leave the port. Photo: Jane Doe
  text                      | ${LEAD}`,
);

page(
  'and a heading where it has none',
  `
  title          | ${TITLE}
  heading        | Ships leave the port
  text           | Ships leave the port of Riga after the talks, and nobody knows where they will go.
  text           | ${CREWS}`,
);

page(
  'captions say so themselves, by a label, by a credit within or below',
  `
  title            | ${TITLE}
  caption          | FILE - Ships leave the port of Riga in May
  page furniture   | Image caption,
  caption          | Crews of ten ships in Riga
  caption + credit | A tug leaves the port of Riga (AP Photo/Jane Doe)
  caption          | A ferry leaves the port of Riga
  credit           | Photo: Jane Doe
  text             | ${LEAD}
  text             | ${CREWS}`,
);

page(
  'two words or a sentence above a credit are no caption',
  `
  title          | ${TITLE}
  text           | Ships leave
  credit         | Photo: Jane Doe
  text           | The ships are leaving the port of Riga.
  credit         | Photo: Jane Doe
  text           | ${LEAD}`,
);

page(
  'a label above a credit is no caption',
  `
  title          | ${TITLE}
  share bar      | Share this article on Facebook
  credit         | Photo: Jane Doe
  text           | ${LEAD}`,
);

page(
  'a count in a line of its own is no text above the first paragraph',
  `
  title          | ${TITLE}
  page furniture | 124
  text           | ${LEAD}`,
);

page(
  'a notice that is a sentence ends the head like any other',
  `
  title          | ${TITLE}
  legal notice   | This story may not be published by anyone else.
  text           | Harbour night
  page furniture | 3 min read
  text           | ${LEAD}`,
);

page(
  'one that is none does not',
  `
  title          | ${TITLE}
  legal notice   | This story may not be published by anyone else
  page furniture | Harbour night
  page furniture | 3 min read
  text           | ${LEAD}`,
);

page(
  'the label above a caption says so, with a mark or without',
  `
  title          | ${TITLE}
  media player   | Media caption
  caption        | Ships leave the port of Riga
  text           | Video caption:
  caption        | Tugs leave the port of Riga
  text           | ${LEAD}`,
);

page(
  'a longer line is no such label',
  `
  title          | ${TITLE}
  text           | The image caption,
  heading        | Ships leave the port of Riga
  text           | ${LEAD}`,
);

page(
  'a caption of three words is repeated by a line that begins with it',
  `
  title            | ${TITLE}
  caption          | FILE - Two ships
  repeated caption | FILE - Two ships in Riga
  text             | ${LEAD}
  text             | ${CREWS}
  text             | ${NEXT}
  caption          | FILE - Two ships in Corley
  text             | ${ICE}`,
);

page(
  'one of two is not',
  `
  title            | ${TITLE}
  caption          | FILE - Ships
  caption          | FILE - Ships in Riga
  text             | ${LEAD}`,
);
