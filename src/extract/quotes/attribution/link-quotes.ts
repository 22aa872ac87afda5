/** Quote linking: which attribution a quotation belongs to, by an ordered list of forms. */
import { EDGE } from '../model/token-classes.js';
import { attributionBeside } from './beside-mark.js';
import { echoes } from './echoes.js';
import { type LinkContext, type LinkQuestion, NO_LINK, type QuoteLink } from './link.js';
import { continued, inSentence, joinsOn, markAt, reported, signed, spokenByText, tokenBehind } from './link-forms.js';

/** How many attributions before a quotation, and how many after it, may be its own. */
const AROUND = 16;

/** One way in which a quotation can be linked. */
interface LinkForm {
  readonly form: string;
  /** Whether its answer, even without a source, is the quotation's own attribution. */
  readonly own: boolean;
  /** Whether the form is tried, given what earlier forms found without a source. */
  applies(question: LinkQuestion): boolean;
  read(question: LinkQuestion): QuoteLink | null;
}

/** Whole sentences, and fragments that some attribution has claimed, may lean on words further away. */
const leansOut = ({ context, index, own }: LinkQuestion): boolean =>
  context.kinds[index] === 'sentence' || context.kinds[index] === 'long' || own !== null;

/**
 * The forms of links, most telling first. The first answer that names a source is taken; where none does, the last
 * answer without one.
 */
const LINKS: readonly LinkForm[] = [
  // "dubbed “the Carp” by his friends"
  { form: 'beside', own: true, applies: () => true, read: besideMark },
  // "called it “cold” and “long”": the second is linked as the first
  { form: 'joined', own: true, applies: ({ own }) => own === null, read: joinedTo },
  // "Berg said that “we stay”"
  { form: 'reported', own: true, applies: ({ own }) => own === null, read: reported },
  // "“We stay.” — Anna Berg"
  { form: 'signed', own: true, applies: ({ own, form }) => own === null || form === 'reported', read: signed },
  // "Berg, who called the plan a “farce”"
  {
    form: 'in sentence',
    own: false,
    applies: ({ context, index }) => context.kinds[index] !== 'name',
    read: inSentence,
  },
  // "“We stay,” Berg said. “We won't leave.”"
  {
    form: 'continued',
    own: false,
    applies: (question) => leansOut(question) && question.form !== 'in sentence',
    read: continued,
  },
  // "The letter goes on: “We stay.”"
  { form: 'spoken by a text', own: false, applies: leansOut, read: spokenByText },
];

function linkOf(question: LinkQuestion): QuoteLink {
  let asked = question;
  let last: QuoteLink | null = null;
  for (const { form, own, applies, read } of LINKS) {
    const link = applies(asked) ? read(asked) : null;
    if (!link?.attribution) continue;
    if (link.attribution.source) return link;
    last = link;
    asked = { ...asked, form, own: own ? link : asked.own };
  }
  return last ?? NO_LINK;
}

function besideMark({ context, index, token, segment }: LinkQuestion): QuoteLink | null {
  const { document, reading, marked } = context;
  if (!reading.segments[segment]) return null;
  const quote = marked[index]!;
  const behind = tokenBehind(reading, token, quote);
  const attribution = attributionBeside(document.text, reading, segment, markAt(reading, token, quote), behind);
  return attribution && { attribution, kind: 'verb' };
}

function joinedTo({ context, index, segment, links }: LinkQuestion): QuoteLink | null {
  const previous = links[index - 1];
  return previous?.kind === 'verb' && joinsOn(context, index, segment) ? previous : null;
}

/** The attribution of each quotation, in their order. */
export function linkQuotes(context: LinkContext): QuoteLink[] {
  const { reading, marked, attributions } = context;
  const links: QuoteLink[] = [];
  let from = 0;
  let behind = 0;
  let token = 0;
  let segment = 0;
  marked.forEach((quote, index) => {
    while (from < attributions.length && attributions[from]!.block < quote.block) from++;
    while (behind < attributions.length && attributions[behind]!.cue.start < quote.outerStart) behind++;
    while (token < reading.length && (reading.end[token]! <= quote.start || reading.kind[token] === EDGE)) token++;
    while (segment < reading.segments.length && reading.segments[segment]!.to <= token) segment++;
    // A paragraph may hold thousands of attributions: only those around the quotation matter.
    const near = attributions
      .slice(Math.max(from, behind - AROUND), behind + AROUND)
      .filter(({ block }) => block <= quote.lastBlock);
    links.push(linkOf({ context, index, near, from, token, segment, links, form: '', own: null }));
  });
  return echoes(context, links);
}
