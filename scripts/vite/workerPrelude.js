/* global activeClientIds, handleRequest -- of the script this stands in front of */

// The browser stops an idle worker when it likes, and a new one knows none of the open pages. A call
// from a page it does not know would go on to the server of the files, body and all: the page is
// asked first whether it is there, and its call is answered here when it is not. Files are no matter
// of this worker: the browser gets them itself.

/** How long a page may take to say that it is there, in milliseconds. */
const patience = 3000

addEventListener('message', (event) => {
  const page = event.source?.id
  if (page === undefined) return
  if (event.data === 'rettidig-pulse') activeClientIds.add(page)
  else if (event.data === 'rettidig-sleep') activeClientIds.delete(page)
  // A page about to close may stay, or be loaded again: until it is gone it is known, and the worker
  // is not taken away with it.
  else if (event.data !== 'CLIENT_CLOSED') return
  event.ports[0]?.postMessage('heard')
  event.stopImmediatePropagation()
})

addEventListener('fetch', (event) => {
  if (isCall(event.request) && activeClientIds.has(event.clientId)) return
  event.stopImmediatePropagation()
  if (isCall(event.request)) event.respondWith(answerStranger(event))
})

function isCall({ url, mode }) {
  const { origin, pathname } = new URL(url)
  return mode !== 'navigate' && origin === location.origin && /^\/(api|auth)(\/|$)/.test(pathname)
}

// The script behind this one passes on what it finds nobody for, as when the page goes meanwhile.
self.fetch = () => Promise.resolve(nobodyAnswers())

async function answerStranger(event) {
  if (!(await isThere(event.clientId))) return nobodyAnswers()
  activeClientIds.add(event.clientId)
  return handleRequest(event, crypto.randomUUID(), Date.now())
}

/** Whether a page says that its API answers. */
async function isThere(id) {
  const page = await self.clients.get(id)
  if (!page) return false
  const { port1, port2 } = new MessageChannel()
  const said = new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === 'here'))
    port1.start()
    setTimeout(() => resolve(false), patience)
  })
  page.postMessage('rettidig-there', [port2])
  const there = await said
  port1.close()
  return there
}

function nobodyAnswers() {
  const body = JSON.stringify({ type: 'about:blank', title: 'Nobody answers', status: 503 })
  return new Response(body, {
    status: 503,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
}
