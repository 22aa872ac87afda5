/** Verbs whose subject has, sends, uses or loses the people and things counted. Written from the usage of news on armed conflicts. */
export const FIELDING: ReadonlySet<string> = new Set(
  (
    'has have had having moved moves moving move massed masses massing mass amassed amasses amassing amass deployed deploys deploying deploy sent sends sending send stationed stationing station concentrated concentrating ' +
    'lost loses losing lose keeps kept keeping keep maintains maintained maintaining fielded fields launched launching launch used uses using use withdrew withdraws withdrawn withdrawing withdraw pulled pulling mobilised mobilized mobilising mobilizing ' +
    'called ordered orders ordering built building assembled assembling gathered gathering trained transferred transferring possesses possessed possess owns operates operated commands commanded comprises contributed contributing contribute ' +
    'dispatched dispatching dispatch redeployed redeploying committed provides provided positioned positioning supplied supplying delivered delivering bought buys buy received flew flies flown fired firing fires brought shipped involving involves involved'
  ).split(' '),
);
