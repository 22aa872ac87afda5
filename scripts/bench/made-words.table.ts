/** Words that made articles are written with. Belongs in it: anything plain; nobody in it exists. Written for this project. */

export const STOP_WORDS: readonly string[] =
  'the of to and a in that is we it on for will not be with our are have this they as by from at has their was no but all there can must more been an which any who if what'.split(' ');

export const TOPIC_WORDS: readonly string[] = (
  'border troops talks ceasefire sanctions exercise security government army front village shelling agreement minister president council alliance region ' +
  'missile drone pipeline election parliament treaty violation observer mission convoy brigade battalion defence attack support money energy winter peace war ' +
  'dialogue threat build-up escalation withdrawal sovereignty territory diplomat summit statement response position line partner neighbour people country week ' +
  'month year night morning river bridge road town hospital school factory harbour airport fleet tank artillery soldier civilian prisoner refugee aid grain price ' +
  'oil gas market bank loan reform court judge law investigation evidence report inspector journalist picture map satellite signal radio channel message letter ' +
  'ready clear serious possible necessary important open closed strong weak common military political economic humanitarian joint planned sudden slow quiet heavy ' +
  'see watch move stop begin continue demand offer accept refuse deny confirm warn promise expect believe hope fear know understand discuss sign break keep hold ' +
  'send receive protect defend return leave cross enter lose win build destroy repair open close count measure publish announce cancel delay extend withdraw deploy'
).split(' ');

/** Beginnings, middles and ends that rarer words and names are put together from. */
export const BEGINNINGS: readonly string[] = 'bar bel cor dal dor fen gal har jor kal kor lan lim mar mel nor ost pal quen ras sel tar tor ul var vel wes yar zan zol'.split(' ');
export const MIDDLES: readonly string[] = 'a e i o u ano ari eme eno eri ila imo ina ola ome ona oro ula une uri'.split(' ');
export const ENDINGS: readonly string[] = 'ba can dell den der dine fast gan ker lan len lin mann men mont nek ner now port ral ren ric rin ros sen ska son ster ston tan ter ton tov ven vic vin vo wick zen'.split(' ');

export const GIVEN_NAMES: readonly string[] = 'Ada Boris Clara Dmitri Elena Frank Greta Hugo Irina Jonas Karin Lev Marta Nils Olga Pavel Rosa Stefan Tania Viktor'.split(' ');
export const ROLES: readonly string[] = [
  'Foreign Minister', 'Defence Minister', 'alliance spokesman', 'mayor', 'chief of staff', 'ambassador', 'border guard', 'member of parliament', 'army spokeswoman', 'regional governor',
];
export const OUTLETS: readonly string[] = ['Harbour Post', 'Northern Courier', 'Evening Ledger', 'Radio Meridian', 'Plain Dealer Weekly', 'The Signal', 'Border Times', 'City Wire', 'The Register', 'Morning Dispatch'];
