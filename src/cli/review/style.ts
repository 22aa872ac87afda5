/** What the review pages add to the site's own style sheet. */
export const REVIEW_STYLE = `
.review {
  max-width: 48rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 2rem) 4rem; font-family: var(--sans);
  font-size: 1rem;
}
.review header {
  display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding: .75rem 0; margin-bottom: 2rem;
  border-top: 4px solid var(--ink); border-bottom: 1px solid var(--hair); font-size: var(--small);
}
.review header b { font: 700 1.25rem/1.15 var(--serif); }
.review header nav { display: flex; gap: 1.5rem; margin-inline-start: auto; }
.review .open, .review .about { color: var(--muted); }
.review .about { font-size: var(--small); max-width: none; }
.review h1 { font: 700 clamp(1.6rem, 5vw, 2.2rem)/1.15 var(--serif); margin: .25rem 0 1.25rem; }
.review h2 { font: 700 1.2rem/1.2 var(--serif); margin: 2.5rem 0 .5rem; }
.review blockquote {
  margin: 0 0 1rem; padding: .25rem 0 .25rem 1rem; border-inline-start: 4px solid var(--ink);
  font: 1.15rem/1.6 var(--serif);
}
.review figcaption { margin-bottom: 1.5rem; font-size: var(--tiny); }
.review figcaption mark { margin-inline-end: .5rem; padding: .1rem .35rem; }
.review mark { color: inherit; background: none; }
.review mark.fact { background: var(--flash); }
.review mark.speaker { background: var(--quote-tint); box-shadow: inset 0 -2px var(--quote); }
.review mark.cue { background: var(--panel); box-shadow: inset 0 -2px var(--actor); }
.review .fields {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem 1.25rem;
  margin: 1rem 0 1.5rem;
}
.review .field { display: flex; flex-direction: column; justify-content: end; gap: .3rem; }
.review label { font-weight: 600; font-size: var(--small); }
.review label small { display: block; font-weight: 400; color: var(--muted); }
.review input:not([type="hidden"]), .review select {
  width: 100%; min-height: 2.6rem; padding: 0 .6rem; font: 400 1rem var(--sans); color: inherit;
  background: var(--paper);
  border: 1px solid var(--muted); border-radius: 0;
}
.review .actions { display: flex; flex-wrap: wrap; gap: .6rem; max-width: none; }
.review button {
  min-height: 2.75rem; padding: .25rem .9rem; font: 600 var(--small) var(--sans); color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--ink); border-radius: 0; cursor: pointer;
}
.review button.first { color: var(--paper); background: var(--ink); }
.review .notice {
  max-width: none; margin-bottom: 1.5rem; padding: .6rem 1rem; border-inline-start: 4px solid var(--actor);
  background: var(--panel);
}
@media (max-width: 30rem) { .review button { flex: 1 1 100%; } }
`;
