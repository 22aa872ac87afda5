/** Long patterns of what stands around articles: credits, captions, bylines, furniture. */

// "By Jane Doe", "Author: Jane Doe", "Text by: FRANCE 24", "By  Euronews  with  AP", "Written by Jane Doe", "BY JANE
// DOE and JOHN DOE", "By Jane Doe, Kyiv"
export const BYLINE_BY =
  /^(?:(?:written |reported |posted |published |story |words |text |report )?by:?|(?:author|authors|reporter|correspondent|words|text)\s?:)\s+(?=[\p{L}@])/iu;

// a verb or a long clause: "By Monday the troops had left"
export const NOT_NAMES =
  /\b(?:the|a|this|that|when|after|before|their|his|her|its)\b|\b(?:had|has|have|was|were|is|are|would|said|it|they|nobody)\b/u;

// "Monday", "mid-July", "2021"
export const TIME_START =
  /^(?:early |late |mid[- ])?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d|noon|midnight|then|now)\b/iu;

/** Photo captions and credits: who took a picture is no person of the article. */

// "Copyright AP Photo/Jane Doe", "© Reuters", "Photo: Jane Doe", "Photograph: Jane Doe/AP", "Image source, Reuters",
// "Getty Images", "Credit: AFP"
export const CREDIT_START =
  /^(?:copyright\b(?! ©?\s?\d)|©(?! ?\d)|c\) (?!\d)|photo(?:graph)?s?(?: by| credit| courtesy| source)?\s?[:/|©]|photo(?:graph)?s? (?:by|courtesy)\b|photo credit\b|image(?:s)?(?: source| credit| copyright| courtesy)?\s?[:,/©]|picture\s?:|pic\s?:|credits?(?:\s?:|\.\.\.)|foto\s?:|file photo\s?[:/]|illustration(?: by|:)|video(?: by)?\s?:|source: (?:reuters|ap|afp|getty|epa))/iu;

// "AP Photo/Jane Doe", "REUTERS/Jane Doe", "Jane Doe/AFP via Getty Images", "Jane Doe / POOL / AFP", "EPA-EFE/JANE
// DOE", "(AP)"
export const AGENCY_SIGN =
  /(?:^|[\s([/|–—-])(?:AP Photos?|REUTERS|Reuters|AFP|EPA(?:-EFE)?|EFE|TASS|Sputnik|Getty(?: Images)?|UNIAN|Ukrinform|Xinhua|dpa|DPA|ANSA|PA(?: Wire| Media)?|Shutterstock|Alamy|Anadolu(?: Agency)?|NurPhoto|Bloomberg|ANP|Keystone|Zuma(?: Press)?|ZUMAPRESS|iStock|Press Association|AP|UPI|Imago|SOPA Images|POOL|Pool|Magnum|Maxar(?: Technologies)?|Planet Labs)(?=$|[\s)\]/|,.:–—-])/u;

// " – Copyright STR/AFP", " Copyright AP Photo", " – Jane Doe / POOL / AFP", " (AP Photo/Jane Doe)", " [Jane Doe/AFP]",
// " | Photo: Jane", ". Photo: Jane Doe", "tanksImage: Jane Doe/AP", "contact.Credit...Jane Doe for Onrecord Daily"
export const CREDIT_JOINT =
  /\s(?=[([–—|-]|[Cc]opyright\b|©|[Pp]hoto(?:graph)?s?(?: [Bb]y| [Cc]redit)?\s?[:/]|[Pp]hoto(?:graph)? by\b|[Cc]redit:|CREDIT:|[Ii]mage:|AP Photo|REUTERS\/|EPA)|(?<=\p{Ll})(?=(?:Image|Photo|Photograph|Copyright)(?::| by |©| ©))|(?<=\.)(?=Credit\.\.\.)/gu;

// "Reporting by Jane Doe; editing by John Doe", "With reporting by Reuters, AP", "(Additional reporting by …", "Source:
// X and agencies", "(Reuters, AFP)"
export const CREDITS_SIGN_OFF =
  /^(?:[([]?(?:with )?(?:additional )?(?:reporting|writing|editing|compiled|edited|written) by\b|[([]?with (?:files|additional reporting|agencies|agency reporting|inputs?|material|information)\b.{0,20}\b(?:from|by|agencies)\b|based on (?:reporting|material|reports) by\b|sources?: .{2,80}\b(?:agencies|agency)\b|[([](?:afp|ap|reuters|dpa|tass|upi|xinhua|ani|ansa|efe|wam|pti|ians|bernama|agencies|with agencies)(?:[,/ ].{0,40})?[)\]]$)/iu;

// "Jane Doe reported from Riga, and John Roe from Kyiv."
export const REPORTED_FROM =
  /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2} (?:contributed reporting|reported) from (?<rest>\p{Lu}.{1,160})$/u;

// "(file photo)", "[File: Jane Doe]", "In this file photo", "pictured", "Image caption, ..."
export const CAPTION_WORDS =
  /^FILE(?: PHOTO)?\s?[-–—:]|\((?:file(?: photo| picture| image)?|archive(?: photo)?|illustrative photo)\)|\[file(?::|\])|\bin this (?:file|handout|undated) (?:photo|picture|image)\b|\bin this (?:photo|picture|image|photograph),? (?:taken|made|provided|released|from|grab)\b|^(?:image )?caption[,:]|^(?:file|handout) (?:photo|picture|image)\b|\bfile (?:photo|picture)[)\].]{0,2}$/iu;

// "Listen to the interview by clicking on the media player above."
export const PLAYER =
  /\b(?:media|video|audio) player (?:above|below)\b|\b(?:watch|see|play) the (?:full )?(?:video|report|interview|clip) (?:above|below)\b|\b(?:in|click(?:ing)? on) the video (?:player )?above\b/u;

// "RFE/RL journalists report the news in 27 languages"
export const SELF_PORTRAIT =
  /\bjournalists report the news\b|\bis (?:an?|your|the) (?:independent |international |multimedia |leading |global |award-winning |non-profit |nonprofit ){0,3}(?:news (?:site|website|agency|organi[sz]ation|outlet|portal|platform)|media (?:outlet|organi[sz]ation|company))\b/u;

// "please note that you could face fines", "To find out more, click here."
export const TO_READER =
  /\bclick here\b|\byou could face\b|\b(?:sharing|liking|commenting on|saving) our content\b|\bdeclared an ["“]?undesirable organi[sz]ation\b.{0,40}\bby the\b|\bour (?:newsletter|newsletters|app|website|privacy policy|terms)\b|\bcontacting us\b|\bwrite to us (?:here|at)\b/u;

// "may not be published, broadcast, rewritten or redistributed"
export const RIGHTS =
  /\bmay not be (?:published|reproduced|broadcast|copied|republished|redistributed)\b|\ball rights reserved\b|\bwithout (?:the )?(?:prior |express )?(?:written )?permission of\b|\bctrl ?\+ ?enter\b|\bhyperlink to\b.{0,80}\b(?:mandatory|required|obligatory)\b/u;
