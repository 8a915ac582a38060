/* global activeClientIds -- of the script this stands in front of */

// The browser stops an idle worker when it likes, and a new one knows none of the open pages. Until
// such a page has said again that it is there, its calls would go on to the server of the files,
// bodies and all. They are answered here instead, and a page is known again once it has pulsed.

addEventListener('message', (event) => {
  const page = event.source?.id
  if (page === undefined) return
  if (event.data === 'rettidig-pulse') activeClientIds.add(page)
  else if (event.data === 'rettidig-sleep') activeClientIds.delete(page)
  else return
  event.ports[0]?.postMessage('heard')
  event.stopImmediatePropagation()
})

addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (origin !== location.origin || !/^\/(api|auth)(\/|$)/.test(pathname)) return
  if (event.request.mode === 'navigate' || activeClientIds.has(event.clientId)) return
  event.stopImmediatePropagation()
  event.respondWith(
    new Response(JSON.stringify({ type: 'about:blank', title: 'Nobody answers', status: 503 }), {
      status: 503,
      headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
    }),
  )
})
