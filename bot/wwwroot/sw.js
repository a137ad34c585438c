// Keeps the page's shell on the device, so that it opens at once and without a network. Answers are never kept here.
// The server fills in the two values; a new version is a new worker.
const shell = {{shell}};
const cacheName = "shell-{{version}}";

const keepShell = async () => {
  const cache = await caches.open(cacheName);
  await cache.addAll(shell);
  await skipWaiting();
};

const dropOldShells = async () => {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
  await clients.claim();
};

/** From the device; when it is not there, from the server. */
const fromShell = async request => {
  const cache = await caches.open(cacheName);
  return await cache.match(request, { ignoreSearch: true, ignoreVary: true }) ?? fetch(request);
};

addEventListener("install", event => event.waitUntil(keepShell()));
addEventListener("activate", event => event.waitUntil(dropOldShells()));
addEventListener("fetch", event => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method === "GET" && origin === location.origin && shell.includes(pathname)) event.respondWith(fromShell(event.request));
});
