/** Long patterns of what pages say of themselves. */

// "By Jane Doe", "Von Jane Doe", "Par : Jane Doe"
export const AUTHOR_BY =
  /^(?:(?:written |reported |posted |published |story |words |text )?by|von|par|por|di|de|door|av|af|autor(?:in)?|author|текст|автор|przez)(?:\s?:)?\s+(?=[\p{Lu}@])/iu;

/** Types of schema.org by how surely they are the page's article: what a page of that type is about. */
export const TYPE_RANKS: readonly (readonly [rank: number, type: RegExp])[] = [
  // "NewsArticle", "ReportageNewsArticle", "Article"
  [
    3,
    /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]{0,20}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|TechArticle|SocialMediaPosting|AdvertiserContentArticle)$/,
  ],
  // "ClaimReview", "Recipe"
  [
    2,
    /^(?:https?:\/\/schema\.org\/)?(?:ClaimReview|Review|Recipe|CreativeWork|VideoObject|MediaObject|PodcastEpisode|DiscussionForumPosting)$/,
  ],
  // "WebPage", "ItemPage"
  [1, /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]{0,20}WebPage|ItemPage|WebContent)$/],
];
