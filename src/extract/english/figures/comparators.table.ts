/** Words around a number that say how exactly it is meant. Written from the usage of English news. */
import type { Comparator } from '../../../record/index.js';

/** Phrases before a number; the words are lower case. "exact": the phrase is part of the figure but changes nothing. */
export const COMPARATORS: readonly (readonly [phrase: string, comparator: Comparator])[] = [
  ['about', 'about'], ['around', 'about'], ['some', 'about'], ['approximately', 'about'], ['approx', 'about'], ['approx.', 'about'], ['roughly', 'about'], ['circa', 'about'],
  ['nearly', 'about'], ['almost', 'about'], ['close to', 'about'], ['close on', 'about'], ['an estimated', 'about'], ['estimated', 'about'], ['perhaps', 'about'], ['probably', 'about'],
  ['in the region of', 'about'], ['somewhere around', 'about'], ['an average of', 'about'],
  ['more than', 'more_than'], ['over', 'more_than'], ['well over', 'more_than'], ['just over', 'more_than'], ['a little over', 'more_than'], ['above', 'more_than'], ['in excess of', 'more_than'],
  ['upwards of', 'more_than'], ['upward of', 'more_than'], ['exceeding', 'more_than'], ['far more than', 'more_than'], ['well above', 'more_than'], ['slightly more than', 'more_than'],
  ['much more than', 'more_than'], ['many more than', 'more_than'], ['greater than', 'more_than'],
  ['at least', 'at_least'], ['no fewer than', 'at_least'], ['no less than', 'at_least'], ['not less than', 'at_least'], ['not fewer than', 'at_least'], ['a minimum of', 'at_least'], ['minimum', 'at_least'],
  ['up to', 'up_to'], ['as many as', 'up_to'], ['as much as', 'up_to'], ['at most', 'up_to'], ['no more than', 'up_to'], ['not more than', 'up_to'], ['a maximum of', 'up_to'], ['maximum', 'up_to'],
  ['fewer than', 'less_than'], ['less than', 'less_than'], ['under', 'less_than'], ['just under', 'less_than'], ['well under', 'less_than'], ['below', 'less_than'],
  ['a total of', 'exact'], ['all', 'exact'], ['exactly', 'exact'], ['the total of', 'exact'],
  ['between', 'range'],
];

/** Phrases behind a number: "500 or more", "20 or so", "100-plus". */
export const TRAILING_COMPARATORS: readonly (readonly [phrase: string, comparator: Comparator])[] = [
  ['or more', 'at_least'], ['and more', 'at_least'], ['or so', 'about'], ['or fewer', 'up_to'], ['or less', 'up_to'], ['+', 'at_least'], ['plus', 'at_least'], ['- plus', 'at_least'],
  ['odd', 'about'], ['- odd', 'about'],
];

/** Verbs of change: behind them "from 20 to 30" tells two numbers, not a range. */
export const CHANGES: ReadonlySet<string> = new Set([
  'rise', 'rises', 'rose', 'risen', 'rising', 'increase', 'increases', 'increased', 'increasing', 'grow', 'grows', 'grew', 'grown', 'growing', 'fall', 'falls', 'fell', 'fallen', 'falling',
  'drop', 'drops', 'dropped', 'dropping', 'cut', 'cuts', 'cutting', 'reduce', 'reduces', 'reduced', 'reducing', 'raise', 'raises', 'raised', 'raising', 'expand', 'expanded', 'expanding',
  'up', 'down', 'went', 'go', 'climbed', 'doubled', 'jumped', 'swelled', 'boost', 'boosted', 'shrunk', 'shrank', 'decreased', 'strength', 'number', 'toll', 'revised',
]);
