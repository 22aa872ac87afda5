/**
 * States with their capitals, demonyms and metonyms, and other places of the news. From general knowledge.
 * A line: state name | other names of it | capitals and houses that stand for its government | demonyms (adjective, people).
 */
const STATES = `
Ukraine||Kyiv,Kiev,Kyev|Ukrainian,Ukrainians
Russia|Russian Federation|Moscow,Kremlin|Russian,Russians
United States|US,U.S.,USA,U.S.A.,America,United States of America,the States|Washington,White House,Washington D.C.|American,Americans
United Kingdom|UK,U.K.,Britain,Great Britain|London,Downing Street,Whitehall,Westminster|British,Briton,Britons
Germany|Federal Republic of Germany|Berlin|German,Germans
France||Paris,Elysee,Élysée,Quai d'Orsay|French
Poland||Warsaw|Polish,Pole,Poles
Belarus|Belorussia|Minsk|Belarusian,Belarussian,Belarusians
Latvia||Riga|Latvian,Latvians
Lithuania||Vilnius|Lithuanian,Lithuanians
Estonia||Tallinn|Estonian,Estonians
Italy||Rome|Italian,Italians
Spain||Madrid|Spanish,Spaniard,Spaniards
Portugal||Lisbon|Portuguese
Netherlands|Holland|The Hague,Hague,Amsterdam|Dutch
Belgium|||Belgian,Belgians
Luxembourg|||Luxembourger
Ireland||Dublin|Irish
Sweden||Stockholm|Swedish,Swede,Swedes
Norway||Oslo|Norwegian,Norwegians
Denmark||Copenhagen|Danish,Dane,Danes
Finland||Helsinki|Finnish,Finn,Finns
Iceland||Reykjavik|Icelandic
Austria||Vienna|Austrian,Austrians
Switzerland||Bern,Berne|Swiss
Czech Republic|Czechia|Prague|Czech,Czechs
Slovakia||Bratislava|Slovak,Slovaks,Slovakian
Hungary||Budapest|Hungarian,Hungarians
Romania||Bucharest|Romanian,Romanians
Bulgaria||Sofia|Bulgarian,Bulgarians
Greece||Athens|Greek,Greeks
Turkey|Türkiye|Ankara|Turkish,Turk,Turks
Cyprus||Nicosia|Cypriot,Cypriots
Malta||Valletta|Maltese
Moldova||Chisinau,Chișinău|Moldovan,Moldovans
Georgia||Tbilisi|Georgian,Georgians
Armenia||Yerevan|Armenian,Armenians
Azerbaijan||Baku|Azerbaijani,Azeri,Azerbaijanis
Kazakhstan||Astana,Nur-Sultan|Kazakh,Kazakhs
Uzbekistan||Tashkent|Uzbek,Uzbeks
Turkmenistan||Ashgabat|Turkmen
Kyrgyzstan||Bishkek|Kyrgyz
Tajikistan||Dushanbe|Tajik,Tajiks
Serbia||Belgrade|Serbian,Serb,Serbs
Croatia||Zagreb|Croatian,Croat,Croats
Slovenia||Ljubljana|Slovenian,Slovene,Slovenes
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Sarajevo|Bosnian,Bosnians
Montenegro||Podgorica|Montenegrin
North Macedonia|Macedonia|Skopje|Macedonian
Albania||Tirana|Albanian,Albanians
Kosovo||Pristina|Kosovar,Kosovan
China|People's Republic of China|Beijing|Chinese
Taiwan||Taipei|Taiwanese
Japan||Tokyo|Japanese
South Korea|Republic of Korea|Seoul|South Korean,South Koreans
North Korea||Pyongyang|North Korean,North Koreans
Mongolia||Ulan Bator|Mongolian
India||New Delhi,Delhi|Indian,Indians
Pakistan||Islamabad|Pakistani,Pakistanis
Bangladesh||Dhaka|Bangladeshi
Sri Lanka||Colombo|Sri Lankan
Nepal||Kathmandu|Nepalese
Afghanistan||Kabul|Afghan,Afghans
Iran|Islamic Republic of Iran|Tehran|Iranian,Iranians
Iraq||Baghdad|Iraqi,Iraqis
Syria||Damascus|Syrian,Syrians
Lebanon||Beirut|Lebanese
Israel||Tel Aviv,Jerusalem|Israeli,Israelis
Palestine||Ramallah|Palestinian,Palestinians
Jordan||Amman|Jordanian,Jordanians
Saudi Arabia||Riyadh|Saudi,Saudis,Saudi Arabian
Yemen||Sanaa|Yemeni,Yemenis
United Arab Emirates|UAE|Abu Dhabi|Emirati
Qatar||Doha|Qatari
Kuwait|||Kuwaiti
Bahrain||Manama|Bahraini
Oman||Muscat|Omani
Egypt||Cairo|Egyptian,Egyptians
Libya||Tripoli|Libyan,Libyans
Tunisia||Tunis|Tunisian
Algeria||Algiers|Algerian
Morocco||Rabat|Moroccan
Sudan||Khartoum|Sudanese
South Sudan||Juba|
Ethiopia||Addis Ababa|Ethiopian
Eritrea||Asmara|Eritrean
Somalia||Mogadishu|Somali,Somalis
Kenya||Nairobi|Kenyan,Kenyans
Uganda||Kampala|Ugandan
Tanzania||Dodoma|Tanzanian
Rwanda||Kigali|Rwandan
Nigeria||Abuja|Nigerian,Nigerians
Ghana||Accra|Ghanaian
Senegal||Dakar|Senegalese
Mali||Bamako|Malian
Ivory Coast||Abidjan|Ivorian
Cameroon|||Cameroonian
Congo|Democratic Republic of Congo|Kinshasa|Congolese
Angola||Luanda|Angolan
Zimbabwe||Harare|Zimbabwean
Zambia||Lusaka|Zambian
Mozambique||Maputo|Mozambican
South Africa||Pretoria|South African,South Africans
Canada||Ottawa|Canadian,Canadians
Mexico||Mexico City|Mexican,Mexicans
Cuba||Havana|Cuban,Cubans
Haiti||Port-au-Prince|Haitian
Guatemala|||Guatemalan
Honduras||Tegucigalpa|Honduran
Nicaragua||Managua|Nicaraguan
Costa Rica||San Jose|Costa Rican
Panama|||Panamanian
Colombia||Bogota,Bogotá|Colombian
Venezuela||Caracas|Venezuelan
Ecuador||Quito|Ecuadorian
Peru||Lima|Peruvian
Bolivia||La Paz|Bolivian
Chile||Santiago|Chilean
Argentina||Buenos Aires|Argentine,Argentinian
Uruguay||Montevideo|Uruguayan
Paraguay||Asuncion|Paraguayan
Brazil||Brasilia,Brasília|Brazilian,Brazilians
Australia||Canberra|Australian,Australians
New Zealand|||New Zealander
Indonesia||Jakarta|Indonesian
Malaysia||Kuala Lumpur|Malaysian,Malaysians
Singapore|||Singaporean
Philippines||Manila|Philippine,Filipino,Filipinos
Thailand||Bangkok|Thai,Thais
Vietnam||Hanoi|Vietnamese
Cambodia||Phnom Penh|Cambodian
Myanmar|Burma|Naypyidaw,Yangon|Burmese
Vatican|Holy See|Vatican City|
Soviet Union|USSR||Soviet,Soviets
`;

/** Places that are no actors: regions, cities, waters, streets, as far as news of any region names them bare. */
const PLACES = `
crimea crimean donbas donbass donetsk luhansk lugansk kharkiv kharkov odessa odesa dnipro dnipropetrovsk lviv lvov mariupol slavyansk slaviansk sloviansk slovyansk kramatorsk simferopol sevastopol kherson zaporizhia zaporizhzhia zaporozhye poltava sumy chernihiv chernivtsi ternopil
ivano-frankivsk vinnytsia zhytomyr rivne lutsk uzhhorod transcarpathia galicia bukovina novorossiya novorossia transnistria transdniestria abkhazia ossetia chechnya dagestan siberia caucasus urals kaliningrad kuban rostov belgorod bryansk kursk voronezh st petersburg leningrad novosibirsk yekaterinburg kazan tatarstan sochi vladivostok krasnodar
maidan euromaidan bankova europe asia africa eurasia america americas scandinavia balkans baltic baltics benelux middle east far western eastern northern southern central latin north south west arctic antarctica atlantic pacific mediterranean dnieper danube volga rhine thames azov
strasbourg geneva zurich munich hamburg frankfurt cologne dresden leipzig bonn stuttgart bavaria saxony lyon marseille normandy milan turin naples venice florence barcelona seville porto antwerp ghent rotterdam gdansk krakow wroclaw poznan katowice brno graz salzburg
edinburgh glasgow manchester birmingham liverpool leeds bristol cardiff belfast oxford cambridge scotland wales england yorkshire
york angeles francisco diego chicago boston philadelphia houston dallas atlanta miami detroit seattle denver phoenix cleveland baltimore pittsburgh cincinnati milwaukee minneapolis orlando tampa charlotte nashville memphis portland sacramento oakland brooklyn manhattan queens bronx harlem hollywood
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia wisconsin wyoming
ontario quebec alberta toronto montreal vancouver calgary sydney melbourne brisbane perth auckland mumbai calcutta bangalore karachi lahore shanghai hong kong guangzhou shenzhen tibet xinjiang osaka hiroshima dubai aleppo mosul gaza bethlehem golan sinai suez istanbul thessaloniki brussels davos
vegas bernardino rico salvador scotia breton haute juan pedro antonio jose quentin wichita tulsa omaha tucson albuquerque sandusky hrushevskogo hrushevskoho khreshchatyk lubyanka
`;

export interface StateEntry {
  /** "Ukraine". */
  readonly name: string;
  readonly form: 'name' | 'metonym' | 'demonym' | 'people';
}

const entries: [string, StateEntry][] = [];
for (const line of STATES.trim().split('\n')) {
  const [name, others, metonyms, demonyms] = line.split('|') as [string, string, string, string];
  const add = (list: string, form: (word: string, i: number) => StateEntry['form']) =>
    list.split(',').filter(Boolean).forEach((word, i) => entries.push([word.toLowerCase(), { name, form: form(word, i) }]));
  add(name, () => 'name');
  add(others, () => 'name');
  add(metonyms, () => 'metonym');
  add(demonyms, (word, i) => (i > 0 && word.endsWith('s') ? 'people' : 'demonym'));
  // "Ethiopians": most adjectives make the people's name with an s.
  for (const word of demonyms.split(',')) if (/(?:an|i|o)$/.test(word)) add(`${word}s`, () => 'people');
}

/** Lower-case form → state. */
export const STATE_FORMS: ReadonlyMap<string, StateEntry> = new Map(entries);

/** Lower-case single words of places that do not act. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(PLACES.trim().split(/\s+/));
