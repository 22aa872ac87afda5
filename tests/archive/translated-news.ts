/** News of ours in several languages: two events, and other reports of them. */
// Own texts: two events, several languages; B's are other reports of event 1 and 2.
export const TRANSLATED = {
  ferryEnglish: `Ferry crew rescued after fire off Sandhaven

A fire broke out on the ferry Marga in the early hours of Tuesday, some 14 kilometres off Sandhaven, the Norwegian coast guard said. All 212 passengers and 37 crew members were brought ashore by three lifeboats and a helicopter from Bergen.
"We heard a bang, then the lights went out," said Ingrid Solberg, a teacher from Oslo who was travelling with 18 pupils. "The crew were calm. That kept us calm."
Captain Lars Haugen told the newspaper Kystbladet that the fire began in the engine room at 03:40 and was out by 06:15. Eleven people were treated for smoke at the hospital in Stavanger; none was in danger.
The Marga, built in Gdansk in 1998, was refitted in 2019 for 46 million kroner. Transport minister Kari Bruun announced an inquiry. "We have had 5 such fires since 2016. That is 5 too many," she said in Oslo.
The operator, Fjordline, said that traffic between Sandhaven and Hirtshals would resume on Friday.`,
  ferryGerman: `Fährbesatzung nach Brand vor Sandhaven gerettet

Auf der Fähre Marga ist am frühen Dienstag rund 14 Kilometer vor Sandhaven ein Feuer ausgebrochen, wie die norwegische Küstenwache mitteilte. Alle 212 Passagiere und 37 Besatzungsmitglieder wurden von drei Rettungsbooten und einem Hubschrauber aus Bergen an Land gebracht.
„Wir hörten einen Knall, dann ging das Licht aus“, sagte Ingrid Solberg, eine Lehrerin aus Oslo, die mit 18 Schülern unterwegs war. „Die Besatzung blieb ruhig. Das hat auch uns ruhig gemacht.“
Kapitän Lars Haugen sagte der Zeitung Kystbladet, das Feuer sei um 03.40 Uhr im Maschinenraum entstanden und um 06.15 Uhr gelöscht gewesen. Elf Menschen wurden im Krankenhaus von Stavanger wegen Rauchvergiftung behandelt; niemand schwebte in Gefahr.
Die Marga, 1998 in Danzig gebaut, wurde 2019 für 46 Millionen Kronen überholt. Verkehrsministerin Kari Bruun kündigte eine Untersuchung an. „Seit 2016 hatten wir 5 solche Brände. Das sind 5 zu viel“, sagte sie in Oslo.
Die Reederei Fjordline teilte mit, der Verkehr zwischen Sandhaven und Hirtshals werde am Freitag wieder aufgenommen.`,
  ferryFrench: `L'équipage d'un ferry secouru après un incendie au large de Sandhaven

Un incendie s'est déclaré tôt mardi matin à bord du ferry Marga, à quelque 14 kilomètres au large de Sandhaven, ont indiqué les garde-côtes norvégiens. Les 212 passagers et 37 membres d'équipage ont tous été ramenés à terre par trois canots de sauvetage et un hélicoptère venu de Bergen.
« Nous avons entendu une détonation, puis les lumières se sont éteintes », a raconté Ingrid Solberg, une enseignante d'Oslo qui voyageait avec 18 élèves. « L'équipage est resté calme, et nous aussi. »
Le capitaine Lars Haugen a dit au journal Kystbladet que le feu avait pris dans la salle des machines à 3h40 et qu'il était éteint à 6h15. Onze personnes ont été soignées à l'hôpital de Stavanger ; aucune n'est en danger.
Le Marga, construit à Gdansk en 1998, avait été rénové en 2019 pour 46 millions de couronnes. La ministre des Transports Kari Bruun a annoncé une enquête. « Nous avons eu 5 incendies de ce genre depuis 2016. C'est 5 de trop », a-t-elle déclaré à Oslo.
L'opérateur Fjordline a fait savoir que la liaison entre Sandhaven et Hirtshals reprendrait vendredi.`,
  ferryRussian: `Экипаж парома спасён после пожара у Сандхавена

Пожар вспыхнул на пароме «Марга» рано утром во вторник примерно в 14 километрах от Сандхавена, сообщила береговая охрана Норвегии. Все 212 пассажиров и 37 членов экипажа были доставлены на берег тремя шлюпками и вертолётом из Бергена.
«Мы услышали хлопок, затем погас свет», — рассказала Ингрид Сульберг, учительница из Осло, которая ехала с 18 школьниками. «Экипаж был спокоен, и мы тоже».
Капитан Ларс Хауген сказал газете «Кюстбладет», что пожар начался в машинном отделении в 03:40 и был потушен к 06:15. Одиннадцать человек получили помощь в больнице Ставангера; их жизни ничего не угрожает.
«Марга», построенная в Гданьске в 1998 году, была переоборудована в 2019 году за 46 миллионов крон. Министр транспорта Кари Бруун объявила о расследовании. «С 2016 года у нас было 5 таких пожаров. Это на 5 больше, чем нужно», — сказала она в Осло.
Компания «Фьордлайн» сообщила, что сообщение между Сандхавеном и Хиртсхальсом возобновится в пятницу.`,
  ferryOtherGerman: `Feuer auf Nordseefähre: Ministerin will Aufklärung

Nach dem Brand auf der Fähre Marga hat die norwegische Regierung eine Untersuchung angekündigt. Verkehrsministerin Kari Bruun sprach am Mittwoch in Oslo von einer Serie, die enden müsse. Fünf Fähren seien seit 2016 in Brand geraten.
An Bord waren nach Angaben der Küstenwache 249 Menschen, darunter eine Schulklasse aus Oslo. Verletzt wurde niemand schwer. Der Kapitän, Lars Haugen, lobte seine Leute: „Jeder wusste, was zu tun war.“
Die Gewerkschaft der Seeleute fordert seit 2020 strengere Kontrollen der Maschinenräume. Ihr Vorsitzender Nils Aker sagte, auf 9 von 23 Schiffen der Reederei Fjordline fehlten moderne Löschanlagen. Das Unternehmen wies das zurück: Alle Schiffe seien 2021 geprüft worden.
Die Marga liegt nun in Stavanger im Dock. Wann sie wieder zwischen Sandhaven und Hirtshals fährt, ist offen. Gutachter aus Hamburg werden am 22. November erwartet.`,
  talksEnglish: `Tariff talks in Geneva end without a deal

GENEVA — Trade envoys from 32 countries ended four days of talks in Geneva on Thursday without agreeing on new rules for steel. "We are closer than we were in March, but not close enough," said Amara Diallo, who chairs the talks for Senegal.
The European Commission had offered to cut its quota by 15 percent over 6 years; Brazil and India wanted 25 percent in 3. According to a paper seen by Reuters, Brussels was ready to go to 18 percent if Ankara and Seoul did the same.
Steel exports from India grew to 11.2 million tonnes last year, from 7.9 million in 2021. "Nobody can ask us to give that back," India's envoy Rakesh Menon said.
Washington sent no minister. Its observer, Dana Whitlock, left on Wednesday. Talks are to go on in Montevideo on 9 February.`,
  talksSpanish: `Las negociaciones arancelarias de Ginebra terminan sin acuerdo

GINEBRA — Los enviados comerciales de 32 países concluyeron el jueves en Ginebra cuatro días de conversaciones sin acordar nuevas reglas para el acero. «Estamos más cerca que en marzo, pero no lo suficiente», dijo Amara Diallo, que preside las negociaciones por Senegal.
La Comisión Europea había ofrecido reducir su cuota un 15 por ciento en 6 años; Brasil e India querían un 25 por ciento en 3. Según un documento visto por Reuters, Bruselas estaba dispuesta a llegar al 18 por ciento si Ankara y Seúl hacían lo mismo.
Las exportaciones de acero de India crecieron a 11,2 millones de toneladas el año pasado, desde 7,9 millones en 2021. «Nadie puede pedirnos que lo devolvamos», dijo el enviado indio Rakesh Menon.
Washington no envió a ningún ministro. Su observadora, Dana Whitlock, se marchó el miércoles. Las conversaciones continuarán en Montevideo el 9 de febrero.`,
  talksUkrainian: `Переговори про мита в Женеві завершилися без угоди

ЖЕНЕВА — Торгові представники 32 країн завершили в четвер у Женеві чотири дні переговорів, не домовившись про нові правила для сталі. «Ми ближче, ніж були в березні, але недостатньо близько», — сказала Амара Діалло, яка головує на переговорах від Сенегалу.
Європейська комісія пропонувала скоротити свою квоту на 15 відсотків за 6 років; Бразилія та Індія хотіли 25 відсотків за 3. За документом, який бачило агентство Reuters, Брюссель був готовий піти на 18 відсотків, якщо Анкара й Сеул зроблять те саме.
Експорт сталі з Індії зріс торік до 11,2 мільйона тонн із 7,9 мільйона у 2021 році. «Ніхто не може просити нас віддати це», — сказав посланець Індії Ракеш Менон.
Вашингтон не надіслав міністра. Його спостерігачка Дана Вітлок поїхала в середу. Переговори триватимуть у Монтевідео 9 лютого.`,
  talksOtherEnglish: `Steel makers watch Geneva with unease

The failure of the talks in Geneva leaves steel makers in Germany and France without the rules they had hoped for. Shares of the 4 largest European mills fell by 3 percent on Friday.
"Everybody blames India, but the quotas were set in Brussels," said Dieter Kolb of the association of German mills. Exports from India had grown to 11.2 million tonnes.
Amara Diallo, who chairs the talks, will report to the ministers in Montevideo in February. Analysts expect that Brazil will ask for 20 percent. Washington has said that it will wait.
In Duisburg, 2,300 workers demonstrated in front of the gates. The union wants a levy of 40 euros a tonne by 2025.`,
} as const;
