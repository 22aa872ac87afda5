/**
 * What pages call their parts: words of `class`, `id`, `itemprop`, `role` and test names, lower case, one word each (names are cut
 * at signs and capitals: "articleBody" is "article", "body"). From general knowledge of news sites' markup; a word belongs here
 * when most sites that use it mean the same.
 */

/** The kinds of parts that such a word names. */
export type Hint =
  | 'body' | 'lead' | 'caption' | 'credit' | 'related' | 'subscription' | 'author' | 'share' | 'comment' | 'advertisement' | 'navigation' | 'date' | 'tags' | 'box' | 'consent'
  | 'footer' | 'header' | 'media' | 'hidden' | 'title' | 'embed' | 'quote' | 'live' | 'list' | 'notice';

export const HINTS: Readonly<Record<Hint, string>> = {
  body: 'body articlebody bodytext storybody content contents text fulltext richtext rte prose entry post story article artikel paragraph para wysiwyg copy copytext textblock texto contenido corps cuerpo corpo texte articulo articolo noticia detail maincontent postcontent entrycontent richtextcontent',
  lead: 'lead lede leadtext standfirst dek deck intro introduction introtext teasertext summary subtitle subheadline subheading subhead sub subline chapo chapeau abstract excerpt strapline kicker sommario entradilla bajada vorspann anleser ingress lid sapo sumario resumo description perex anons headnote',
  caption: 'caption captions figcaption imagecaption photocaption bildunterschrift legende leyenda didascalia caption-text bildtext pie cutline fotocaption podpis',
  credit: 'credit credits copyright source sources photographer fotograf imagesource imagecredit photocredit rights crédit urheber',
  related:
    'related relatedarticles relatedlinks recommended recommendation recommendations recommend recirc recirculation teaser teasers promo promos promobox more readmore morelinks mehr also alsoread seealso trending popular mostread mostpopular most latest latestnews outbrain taboola siguiente sidebar rail aside upnext next previous further similar suggestions suggested headlines ticker river feed card cards carousel slider gallery list listing widget widgets verwandt verwandte themen topnews crosslinks linkbox linklist tagessieger inline-related relacionadas relacionados relacionado correlati correlato associes lire yarpp jp zergnet zone onward discover weiterlesen lesen lees leestip lesetipp collection collections',
  subscription:
    'newsletter newsletters subscribe subscription subscriptions subscriber signup abo offer regwall register registration login signin donate donation donations support membership member members mailchimp optin push notification notifications app apps whatsapp abonnement suscripcion suscribete iscriviti podcast membershippromo',
  author: 'author authors autor autoren autore auteur byline bylines bio biography writer writers contributor contributors profile about person creator avatar redakteur signature firma journalist reporter',
  share: 'share sharing shares social socials sharebar sharetools sharedaddy addthis addtoany facebook twitter follow tools toolbar print bookmark actions action reactions reaction likes teilen compartir partager clipboard pocket copylink',
  comment: 'comment comments disqus commenting discussion respond reply replies kommentare kommentar comentarios commentaires reader coral feedback forum',
  advertisement: 'ad ads adv advert adverts advertisement advertising advertorial sponsor sponsored sponsors promoted anzeige werbung publicidad publicite publicidade pub pubblicita dfp gpt adslot adsbygoogle banner banners affiliate commercial shopping shop product products deal deals adbox adcontainer',
  navigation: 'nav navigation navbar menu menus breadcrumb breadcrumbs crumb crumbs topbar masthead megamenu submenu pagination pager paging skip search hamburger sections subnav tabs toc',
  date: 'date time timestamp datetime published pubdate publish updated update dateline datum fecha modified postdate',
  tags: 'tag tags tagged topics topic keywords keyword categories category label labels hashtags rubrik schlagworte theme themes section eyebrow overline dachzeile',
  box: 'box infobox factbox infocard sidebox boxout callout fact facts panel explainer table sidenote complementary accordion faq timeline glossary highlight highlights takeaways keypoints bullet bullets tldr poll quiz survey rating infografik',
  consent: 'cookie cookies ot otpc consent gdpr privacy cmp onetrust didomi banner usercentrics dsgvo overlay modal popup lightbox dialog interstitial toast',
  footer: 'footer foot bottom colophon impressum legal disclaimer terms sitemap contentinfo',
  header: 'header head top heading hero',
  media: 'video videos player audio media image images img photo photos picture figure slideshow fotostrecke bilder bild galerie galeria foto fotos jwplayer brightcove youtube vimeo thumbnail thumb',
  hidden: 'hidden hide invisible screenreader sr visuallyhidden offscreen accessible a11y noprint',
  title: 'title headline headlines titre titulo titolo titel überschrift entrytitle posttitle pagetitle',
  embed: 'embed embedded tweet instagram tiktok oembed externalcontent iframe extern external fb bluesky mastodon',
  quote: 'quote pullquote blockquote pull zitat cita citation',
  live: 'live liveblog liveticker livepost liveupdate',
  list: 'li ul ol items item row',
  notice: 'note notice correction editor editors editornote disclosure trust ethics standards footnote footnotes transparency hinweis info meta metadata',
};
