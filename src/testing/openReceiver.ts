import { createServer } from 'node:http'
import { headers } from '../contract/headers'
import { outgoing, type Outgoing } from '../contract/outgoing'

export interface Receiver {
  readonly url: URL
  /** Everything it took, in order. */
  readonly taken: () => readonly Outgoing[]
  /** How many times it was asked. */
  readonly asked: () => number
  /** How it answers from now on: as it promised, not at all, or with a status and a text. */
  readonly behave: (behaviour: Behaviour) => void
  readonly close: () => Promise<void>
}

type Behaviour =
  | 'whole'
  /** Takes it, and breaks the line before it has answered. */
  | 'forgets-to-answer'
  | { readonly status: number; readonly text: string }

/** A receiver on this machine, which checks every field and answers an id it has taken with 412. */
export async function openReceiver(): Promise<Receiver> {
  const taken = new Map<string, Outgoing>()
  let behaviour: Behaviour = 'whole'
  let asked = 0

  function answerTo(id: string, text: string): { status: number; text: string } | null {
    if (typeof behaviour === 'object') return behaviour
    if (taken.has(id)) return { status: 412, text: '' }
    const read = outgoing.safeParse(JSON.parse(text))
    if (!read.success) return { status: 400, text: read.error.message }
    if (read.data.id !== id) return { status: 400, text: 'the ids differ' }
    taken.set(id, read.data)
    return behaviour === 'whole' ? { status: 201, text: '' } : null
  }

  const server = createServer((request, response) => {
    asked += 1
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const id = String(request.headers[headers.requestId.toLowerCase()])
      const answer = answerTo(id, Buffer.concat(parts).toString())
      if (answer === null) request.socket.destroy()
      else response.writeHead(answer.status).end(answer.text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: new URL(`http://127.0.0.1:${port}/summonses`),
    taken: () => [...taken.values()],
    asked: () => asked,
    behave: (next) => {
      behaviour = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
