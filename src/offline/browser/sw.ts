// The service worker: answers from the kept archive, whole or not at all. What is kept, and when it changes, is the
// page's business
// (keep.ts). A classic script, for not every browser takes a module here: it has to stand alone.
(() => {
  interface Waiting extends Event {
    waitUntil(promise: Promise<unknown>): void;
  }
  interface Fetching extends Waiting {
    readonly request: Request;
    respondWith(answer: Promise<Response>): void;
  }
  const worker = self as unknown as {
    addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
    addEventListener(type: 'install' | 'activate', listen: (event: Waiting) => void): void;
    skipWaiting(): Promise<void>;
    readonly clients: { claim(): Promise<void> };
  };
  const root = new URL('./', location.href).href;
  const stateCache = `onrecord kept ${root}`;

  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    // What keep.ts takes has to come from the server
    if (request.method === 'GET' && request.url.startsWith(root) && !request.headers.has('x-onrecord-take'))
      event.respondWith(answer(request));
  });

  async function answer(request: Request): Promise<Response> {
    const kept = await keptCache();
    if (!kept) return fetch(request);
    const url = new URL(request.url);
    const address = url.origin + url.pathname.replace(/\/index\.html$/, '/');
    const known = await kept.match(address);
    if (known) return known;
    try {
      return await fetch(request);
    } catch (error) {
      const missing = await kept.match(`${root}404.html`);
      if (request.mode !== 'navigate' || !missing) throw error;
      return new Response(missing.body, { status: 404, headers: missing.headers });
    }
  }

  /** The archive that is kept whole; null where none is. */
  async function keptCache(): Promise<Cache | null> {
    const state = await caches.match(root, { cacheName: stateCache });
    if (!state) return null;
    const { version } = (await state.json()) as { version: string };
    const name = `onrecord archive ${root} ${version}`;
    return (await caches.has(name)) ? caches.open(name) : null;
  }
})();
