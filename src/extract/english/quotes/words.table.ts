/**
 * Word classes that tell how a clause is built: function words and the nouns that stand for people and papers who speak.
 * From general knowledge of English; one class a line, a word belongs to the first class that lists it.
 */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  that: 'that',
  to: 'to',
  of: 'of',
  as: 'as',
  by: 'by',
  and: 'and or nor &',
  but: 'but yet',
  not: 'not n\'t never',
  determiner: 'the a an this these those some any each every no another both all many several most few much such other',
  subject: 'he she they we i it you',
  object: 'him them us me himself herself themselves itself',
  possessive: 'his her their its our my your whose',
  possessiveMark: '\'s',
  who: 'who which whom',
  wh: 'what how why when where whether if',
  subordinate: 'because although though while since until unless after before once despite amid whereas so',
  be: 'is was are were be been being \'re isn\'t wasn\'t aren\'t weren\'t he\'s she\'s it\'s they\'re i\'m we\'re you\'re',
  have: 'has have had having hasn\'t haven\'t hadn\'t i\'ve we\'ve they\'ve',
  do: 'does do did doing doesn\'t don\'t didn\'t done',
  modal: 'will would can could may might must shall should cannot won\'t wouldn\'t can\'t couldn\'t shouldn\'t he\'d she\'d they\'d he\'ll she\'ll they\'ll',
  preposition: 'in on at for from with about into over under against between among through during without within near across behind toward towards upon like than per via around along',
  day: 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight',
  month: 'january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.',
  time: 'week month year night morning afternoon evening day earlier later ago last next recently now then',
  title: 'mr mr. mrs mrs. ms ms. dr dr. sen sen. sens rep rep. gov gov. gen gen. president senator governor minister secretary chairman chairwoman director mayor king pope prince judge justice '
    + 'ambassador general colonel captain lieutenant prime foreign deputy chief former leader professor analyst congressman congresswoman representative candidate nominee attorney lawyer',
  speaker: 'spokesman spokeswoman spokesperson spokespeople official officials source sources aide aides adviser advisers advisor advisors expert experts critic critics supporter supporters '
    + 'witness witnesses observer observers people person man woman voter voters lawmaker lawmakers senators governors leaders ministers analysts economist economists scientists researchers diplomats '
    + 'democrats republicans activists protesters residents police prosecutors investigators authorities rebels separatists doctors soldiers resident diplomat rival rivals opponent opponents ally allies',
  paper: 'report reports poll polls survey surveys statement statements study studies document documents letter memo email emails e-mail e-mails article book ad ads tweet post resolution bill law data '
    + 'agency newspaper post times ministry department government court committee campaign team office council commission parliament group organization organisation company party administration',
  speech: 'speech interview news conference comment comments remarks remark answer question questions claim claims call calls plan plans promise view views opinion idea belief hope criticism accusation '
    + 'accusations allegation allegations suggestion proposal demand warning message words announcement decision support opposition concern concerns fear fears argument debate request pledge vow threat denial',
};
