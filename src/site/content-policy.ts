/** What the site's pages may load and run: only what the site itself serves. */

/** As each page says it in its head; WebAssembly is the search engine's. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Response headers of every file; a header may say more than a page's head: that nobody may frame it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `${CONTENT_POLICY}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * The headers as Netlify, Cloudflare Pages and others read them from a file `_headers`; its own policy of `quotes.html`
 * is left to that page.
 */
export function headersFile(pathPrefix: string): string {
  const { 'content-security-policy': policy, ...others } = SECURITY_HEADERS;
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const pages = [
    '',
    'about/*',
    'actors/*',
    'articles/*',
    'data/*',
    'figures/*',
    'intake/*',
    'quotes/*',
    'search/*',
    'sources/*',
    'statements/*',
    'timeline/*',
    '404.html',
  ];
  const blocks = pages.map((page) => block(pathPrefix + page, { 'content-security-policy': policy! }));
  return `${[block(`${pathPrefix}*`, others), ...blocks].join('\n')}\n`;
}
