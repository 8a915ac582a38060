/* global activeClientIds, handleRequest -- of the script this stands in front of */

// The browser stops an idle worker when it likes, and a new one knows none of the open pages. A call
// from a page it does not know would go on to the server of the files, body and all: the page is
// asked first whether it is there, and its call is answered here when it is not.

/** How long a page may take to say that it is there, in milliseconds. */
const patience = 3000

addEventListener('message', (event) => {
  const page = event.source?.id
  if (page === undefined) return
  if (event.data === 'rettidig-pulse') activeClientIds.add(page)
  // A page that closes takes the worker with it otherwise, though it is about to be loaded again.
  else if (event.data === 'rettidig-sleep' || event.data === 'CLIENT_CLOSED')
    activeClientIds.delete(page)
  else return
  event.ports[0]?.postMessage('heard')
  event.stopImmediatePropagation()
})

addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (origin !== location.origin || !/^\/(api|auth)(\/|$)/.test(pathname)) return
  if (event.request.mode === 'navigate' || activeClientIds.has(event.clientId)) return
  event.stopImmediatePropagation()
  event.respondWith(answerStranger(event))
})

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
