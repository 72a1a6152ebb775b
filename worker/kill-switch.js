// Served at /sw.js instead of the real worker, this takes the worker off every phone at its next
// update check and reloads the open pages, which then go to the network as on any site. Saved
// articles stay where they are, for the next real worker to find.
self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (!/^pena-(?:saved|assets|builds)$/.test(name)) await caches.delete(name)
      }
      await self.registration.unregister()
      for (const client of await self.clients.matchAll({ type: 'window' })) {
        client.navigate(client.url)
      }
    })(),
  )
})
