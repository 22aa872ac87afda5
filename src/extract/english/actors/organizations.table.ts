/** Organisations that news names without saying what they are, and the nouns by which all others are known. From general knowledge. */

/** A line: name | other forms. The first form is the actor's name; "Pentagon" keeps its own. */
const KNOWN = `
NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance
European Union|EU,E.U.
United Nations|UN,U.N.
OSCE|Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe,Organization for Security and Co-operation in Europe
G7|Group of Seven,G-7
G8|Group of Eight,G-8
G20|Group of 20,G-20
European Commission|EC
European Parliament|
European Council|
Council of Europe|
Eurogroup|
European Central Bank|ECB
IMF|International Monetary Fund
World Bank|
World Trade Organization|WTO
World Health Organization|WHO
UN Security Council|United Nations Security Council,U.N. Security Council,Security Council
UN General Assembly|
UNHCR|U.N. refugee agency
UNESCO|Unesco
UNICEF|Unicef
IAEA|International Atomic Energy Agency
International Criminal Court|ICC
International Court of Justice|
Interpol|
Europol|
Red Cross|International Committee of the Red Cross,ICRC,International Red Cross
Pentagon|
State Department|U.S. State Department,US State Department,Department of State,U.S. Department of State
Congress|U.S. Congress,US Congress
Senate|U.S. Senate,US Senate
House of Representatives|U.S. House of Representatives
Supreme Court|
Treasury|
CIA|Central Intelligence Agency
FBI|Federal Bureau of Investigation
NSA|National Security Agency
FSB|Federal Security Service
KGB|
GRU|
SBU|Security Service of Ukraine,Ukrainian Security Service,SSU
MI5|
MI6|
Mossad|
Verkhovna Rada|Rada,Supreme Rada
State Duma|Duma,Russian Duma
Federation Council|
Bundestag|
Bundesbank|
Knesset|
Sejm|
House of Commons|Commons
House of Lords|
Gazprom|
Rosneft|
Naftogaz|
Rosoboronexport|
Sberbank|
Lukoil|
Amnesty International|Amnesty
Human Rights Watch|HRW
Greenpeace|
Médecins Sans Frontières|Doctors Without Borders
Transparency International|
Freedom House|
Reuters|Thomson Reuters
Associated Press|AP
AFP|Agence France-Presse,Agence France Presse
dpa|DPA,Deutsche Presse-Agentur
Interfax|
Interfax-Ukraine|
ITAR-TASS|Itar-Tass,ITAR TASS,Tass,TASS
RIA Novosti|RIA,RIA-Novosti
Ukrinform|
UNIAN|
Xinhua|
Kyodo|
Yonhap|
ANSA|
PAP|
Bloomberg|Bloomberg News
BBC|
CNN|
CNBC|
NBC|NBC News
CBS|CBS News
ABC|ABC News
MSNBC|
PBS|
NPR|National Public Radio
Fox News|
CBC|
RT|Russia Today
Euronews|
Al Jazeera|Al-Jazeera
Deutsche Welle|DW
Sky News|
RFE/RL|Radio Free Europe
Voice of America|VOA
Politico|
Euractiv|EurActiv,EUobserver
Guardian|
Independent|
Observer|
Economist|
Financial Times|FT
New York Times|
Washington Post|
Wall Street Journal|
Los Angeles Times|
USA Today|
Daily Telegraph|Telegraph
Daily Mail|
Daily Beast|
Huffington Post|
BuzzFeed|Buzzfeed
Newsweek|
Der Spiegel|Spiegel
Bild|
Die Welt|
Die Zeit|
Süddeutsche Zeitung|
Frankfurter Allgemeine Zeitung|FAZ
Le Monde|
Le Figaro|
El Pais|El País
La Repubblica|
Corriere della Sera|
Gazeta Wyborcza|
Novaya Gazeta|
Kommersant|
Izvestia|Izvestiya
Pravda|
Vedomosti|
Komsomolskaya Pravda|
Rossiyskaya Gazeta|
Kyiv Post|
Ukrainska Pravda|Ukrayinska Pravda
Hromadske|
Facebook|
Twitter|
Google|
YouTube|Youtube
VKontakte|
Instagram|
Microsoft|
Apple|
Amazon|
Tesla|
Boeing|
Airbus|
Lockheed Martin|
Visa|
MasterCard|Mastercard
Shell|
BP|
ExxonMobil|Exxon
Siemens|
Volkswagen|
Malaysia Airlines|
Hamas|
Hezbollah|Hizbollah
Taliban|
al-Qaeda|Al-Qaeda,al-Qaida,Al Qaeda
Islamic State|ISIS,ISIL,IS,Daesh
Kremlin press service|
White House press office|
Svoboda|
Right Sector|Pravyi Sektor,Pravy Sektor
Batkivshchyna|Fatherland
UDAR|Udar
Berkut|
Azov|
Republicans|GOP,Republican Party
Democrats|Democratic Party
Tea Party|
Labour|Labour Party
Tories|Conservative Party
Liberal Democrats|
UKIP|Ukip
Commonwealth|
Goldman Sachs|Goldman
JPMorgan Chase|JPMorgan,JP Morgan
Morgan Stanley|
Planned Parenthood|
Ku Klux Klan|KKK
Wells Fargo|
Merrill Lynch|
Lehman Brothers|
Ernst & Young|
Rolls-Royce|
La Stampa|
Human Rights Campaign|
Citizens United|
Black Lives Matter|
African Union|
Arab League|
ASEAN|
BRICS|
CIS|Commonwealth of Independent States
Eurasian Economic Union|
Customs Union|
Warsaw Pact|
CSTO|
Quartet|
Organization of American States|
OPEC|
`;

const forms: [string, string][] = [];
for (const line of KNOWN.trim().split('\n')) {
  const [name, others] = line.split('|') as [string, string];
  for (const form of [name, ...others.split(',')]) if (form) forms.push([form, name]);
}

/** Form as written (case matters for one-word forms: "WHO") → name. */
export const KNOWN_ORGANIZATIONS: ReadonlyMap<string, string> = new Map(forms);

/** A capitalised phrase that ends in one of these, or goes on "of" behind one, is an organisation. Lower case. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  `academy administration admiralty agency airlines airways alliance army assembly association authority bank battalion bloc board brigade brotherhood bundesbank bureau business
  cabinet campaign center centre chamber chronicle church club coalition college command commission committee commons community company confederation conference congress consortium cooperative corporation corps council court
  department directorate division duma embassy enterprises exchange federation fleet force forces foundation front fund gazette government group guard guards headquarters herald holding holdings hospital house inc institute institution
  inspectorate initiative intelligence investigations journal laboratory league legion llc ltd magazine mail media military ministry mission monitor movement museum navy network news newspaper office order organisation organization
  parliament partnership party patriarchate police post press project rada radio regiment register reporter review school secretariat sector security senate service services society squad staff station statistics studies symphony synagogue syndicate
  technologies telegraph television theatre theater times tribunal tribune trust tv union university watch watchdog wire workers youth energy motors foods pharmaceuticals capital partners ventures entertainment pictures records studios software systems solutions communications industries international petroleum electric steel mining resources securities financial insurance observatory forum logistics telecom associates advisers advisors consulting strategies`.trim().split(/\s+/),
);

/** Heads that also name things that do not act: "Chechen War", "Minsk Agreement": a phrase that ends so is neither person nor actor. Lower case. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  `accord accords act agenda agreement airport article avenue award awards base battle bay beach bill boulevard bridge building canal castle cathedral cemetery championship championships charter city code college constitution convention county crisis cup day days declaration
  deal debate declarations district doctrine drive embassy era euro event expo fair festival festivals field film flight forest format fort games garden gardens gate gulf hall harbour harbor heights highway hill hills holocaust hospital hotel island islands lake lakes lane law library line list maidan mall marathon memorandum memorial monument
  mosque mount mountain mountains movie museum oblast ocean olympics open oscar pact palace palais park path peninsula pipeline place plan plant plaza port prison prize process program programme protocol province raion railway range reactor reef referendum region report republic resolution resort restaurant revolution river road
  room route sea season series show square stadium state states station statue stone strait straits stream street strip summit system talks temple territory theory tower town trail treaty tunnel valley veto village wall war wars waters way winter world zone airbase cosmodrome conclusions order decree medal medals project amendment box exercise operation panthers belt concourse estates dome bowl effect server pill mile giants tigers lions bears eagles hawks`.trim().split(/\s+/),
);
