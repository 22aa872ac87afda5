/** Texts that run as code wherever somebody forgets to escape them; each calls `alert`, which the test's browser counts. */

/** The vectors, as collections of them have them: tags, attributes, breakouts, addresses, half-open and misspelt markup. */
export const VECTORS: readonly string[] = [
  '<script>alert(1)</script>', '<ScRiPt>alert(1)</sCrIpT>', '<script>alert(1)//', '<script\x0calert(1)></script>', '<img src=x onerror=alert(1)>', '<img/src="x"/onerror=alert(1)>',
  '<img src=x onerror="alert(1)"', '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:alert(1)"><text y=9>x</text></a></svg>', '<body onload=alert(1)>', '<iframe src="javascript:alert(1)"></iframe>', '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>', '<embed src="javascript:alert(1)">', '<details open ontoggle=alert(1)>x</details>', '<video src=x onerror=alert(1)></video>', '<audio src=x onerror=alert(1)></audio>',
  '<input autofocus onfocus=alert(1)>', '<select autofocus onfocus=alert(1)></select>', '<textarea autofocus onfocus=alert(1)></textarea>', '<marquee onstart=alert(1)>x</marquee>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<style>@import "javascript:alert(1)";</style>', '<link rel=stylesheet href="javascript:alert(1)">', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">', '<base href="https://attack.invalid/">',
  '<form action="javascript:alert(1)"><button autofocus onfocus=alert(1)>x</button></form>', '<a href="javascript:alert(1)">x</a>', '<a href="JaVaScRiPt&colon;alert(1)">x</a>', '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '[x](javascript:alert(1))', '![x](x" onerror="alert(1))', '<javascript:alert(1)>', '" onmouseover="alert(1)" autofocus onfocus="alert(1)" x="', "' onfocus='alert(1)' autofocus x='", '"><img src=x onerror=alert(1)>', "'><img src=x onerror=alert(1)>",
  '</title><script>alert(1)</script>', '</script><script>alert(1)</script>', '</textarea><script>alert(1)</script>', '</style><script>alert(1)</script>', '--><script>alert(1)</script>', ']]><script>alert(1)</script>', '<!--<script>alert(1)//-->',
  '{"@type":"</script><script>alert(1)</script>"}', '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e', '&lt;script&gt;alert(1)&lt;/script&gt;', '%3Cscript%3Ealert(1)%3C/script%3E', '&#60;img src=x onerror=alert(1)&#62;',
  '<x onclick=alert(1) tabindex=1 id=x autofocus onfocus=alert(1)>x</x>', '<template><script>alert(1)</script></template>', "javascript:alert(1)", '${alert(1)}', '`-alert(1)-`', "';alert(1)//", '";alert(1)//', '\u2028alert(1)\u2029',
];
