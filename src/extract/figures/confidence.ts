/** How sure a figure is: the share of such figures that were right on the annotated articles. */
import type { Claimant } from './claimant/claimant.js';
import type { Candidate, Classified } from './event/kind.js';
import { CLAIMANT_TRUST, LINK_TRUST, SIDE_TRUST, UNTOLD_SIDE_TRUST } from './confidence.table.js';
import type { Side } from './side/side.js';

/** The confidence that value, kind, side and claimant of a figure are all right, in hundredths. */
export function figureConfidence(
  candidate: Candidate,
  { kind, link }: Classified,
  side: Side,
  claimant: Claimant,
): number {
  const military = kind === 'personnel' || kind === 'equipment';
  const open = candidate.counted.class === 'open' || candidate.counted.class === 'fighter';
  const untold = military ? 'military' : open ? 'described' : kind === 'captured' ? 'captured' : 'people';
  // "tens of thousands of Poles": a people is not always the side that its state is.
  const told = side.form === 'own' && candidate.counted.class === 'open' ? 'people' : side.form;
  const sided = told === 'not said' ? UNTOLD_SIDE_TRUST[untold] : SIDE_TRUST[told];
  // "deaths", "victims": the noun alone often counts what the sentence does not report.
  const linked = LINK_TRUST[link === 'noun' && !military ? 'toll' : link];
  const claimed =
    CLAIMANT_TRUST[claimant.form] * (claimant.certainty === null ? 1 : Math.min(1, claimant.certainty + 0.03));
  return Math.round(100 * linked * sided * claimed) / 100;
}
