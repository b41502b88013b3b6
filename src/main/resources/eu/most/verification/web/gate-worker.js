// Lets the gate page open without network: its files are kept under a version, and taken from there first. Above this
// stand VERSION, which changes with any of the files, FILES, and LANGUAGES, English first.
const SHELF = `most-gate-${VERSION}`;
const CHOSEN = 'most-gate-language';
const PAGE = '/gate';

const addressIn = language => `${PAGE}?lang=${language}`;
const ALL = [...FILES, ...LANGUAGES.map(addressIn)];

self.addEventListener('install', event => {
  event.waitUntil((async () => {
    const shelf = await caches.open(SHELF);
    // Not what the browser keeps anyway: that may be of an earlier version. Cookies would choose the language.
    await shelf.addAll(ALL.map(file => new Request(file, {cache: 'reload', credentials: 'omit'})));
    await self.skipWaiting();
  })());
});

self.addEventListener('activate', event => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (/^most-gate-[0-9a-f]{16}$/.test(name) && name !== SHELF) {
        await caches.delete(name);
      }
    }
    await self.clients.claim();
  })());
});

self.addEventListener('fetch', event => {
  const {pathname, searchParams, origin} = new URL(event.request.url);
  if (origin !== self.location.origin || event.request.method !== 'GET') {
    return;
  }
  if (event.request.mode === 'navigate' && pathname === PAGE) {
    event.respondWith(page(searchParams.get('lang'), event.request));
  } else if (FILES.includes(pathname)) {
    event.respondWith(kept(pathname, event.request));
  }
});

async function kept(file, request) {
  const shelf = await caches.open(SHELF);
  return await shelf.match(file) ?? fetch(request);
}

async function page(wanted, request) {
  const chosen = await caches.open(CHOSEN);
  if (LANGUAGES.includes(wanted)) {
    await chosen.put(PAGE, new Response(wanted));
    return kept(addressIn(wanted), request);
  }
  const before = await (await chosen.match(PAGE))?.text();
  const spoken = self.navigator.languages.map(language => language.split('-')[0]);
  const language = [before, ...spoken].find(each => LANGUAGES.includes(each)) ?? LANGUAGES[0];
  return kept(addressIn(language), request);
}
