/** What the review pages add to the site's own style sheet. */
export const REVIEW_STYLE = `
.review { max-width: 46rem; margin: 0 auto; padding: 1rem; }
.review header { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; }
.review blockquote { margin: 1rem 0; padding: .5rem 1rem; border-inline-start: 4px solid; font-size: 1.1rem; }
.review mark.fact { background: #ffe08a; color: #000; }
.review mark.speaker { background: #bfe3ff; color: #000; }
.review mark.cue { background: #d9f2c4; color: #000; }
.review label { display: inline-block; }
.review input:not([type="hidden"]) { min-width: 16rem; min-height: 2rem; }
.review input[inputmode] { min-width: 7rem; width: 7rem; }
.review button { min-height: 2.5rem; padding: .25rem 1rem; margin: 0 .5rem .5rem 0; }
.review .notice { padding: .5rem 1rem; border: 1px solid; }
`;
