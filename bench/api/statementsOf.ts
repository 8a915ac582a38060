import { createApi } from '../../src/api/createApi'
import { headers } from '../../src/contract/headers'
import { systemClock } from '../../src/hosts/systemClock'
import { postgresStore } from '../../src/store/postgres/postgresStore'
import type { Asking } from './load'
import { recorded, type Statement } from './recorded'

/** The ids that were made while statements were recorded. */
export const recordedIds = ['recorded-talk', 'recorded-entry'] as const

/** What the program asks the database for each request, once it has answered the same before. */
export async function statementsOf(
  url: string,
  asked: Readonly<Record<string, Asking>>,
): Promise<Record<string, Statement[]>> {
  const { store, close } = await postgresStore({ url })
  let made = 0
  const api = createApi({
    store,
    now: systemClock,
    newId: () => recordedIds[made++ % recordedIds.length] ?? '',
    address: () => 'https://rettidig.example',
    whoIs: async (request) => request.headers.get(headers.person),
    report: (surprise) => {
      throw surprise
    },
  })
  const statements: Record<string, Statement[]> = {}
  for (const [what, { path, ...init }] of Object.entries(asked)) {
    const send = async () => {
      const answer = await api.fetch(new Request(`http://bench${path}`, init))
      if (!answer.ok) throw new Error(`${what} is a ${answer.status}: ${await answer.text()}`)
      return answer.text()
    }
    if (what !== 'booking') await send()
    statements[what] = await recorded(send)
  }
  await close()
  return statements
}
