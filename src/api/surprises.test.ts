import { describe, expect, it } from 'vitest'
import { bookConversation, openCitizen } from '../contract/operations'
import type { Store } from '../store/store'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }
const secret = 'Bente Borger 710580-1234'

/** A store that answers who asks, and then throws. */
function broken(surprise: unknown) {
  return openApi({
    now: '2026-11-23T08:00:00Z',
    seed: buildSeed([buildUninsured('2026-11-16')]),
    wrap: (store): Store => ({
      read: (work) =>
        store.read((view) =>
          work({
            ...view,
            citizenFile: async () => {
              throw surprise
            },
          }),
        ),
      write: async () => {
        throw surprise
      },
    }),
  })
}

describe.each([
  ['an error', new Error(secret)],
  ['something that is no error', secret],
])('when %s is thrown', (_, surprise) => {
  it.each([
    ['reading', (api: ReturnType<typeof broken>) => api.ask(openCitizen, { params })],
    [
      'writing',
      (api: ReturnType<typeof broken>) =>
        api.ask(bookConversation, {
          params,
          body: buildConversationRequest({ on: '2026-11-25' }),
        }),
    ],
  ])('while %s, the answer tells nothing and the host is told', async (_name, ask) => {
    const api = broken(surprise)
    const answer = await ask(api)
    expect(answer.kind).toBe('500 failure')
    expect(Object.keys(answer.problem).toSorted()).toEqual(['detail', 'status', 'title', 'type'])
    expect(answer.text).not.toMatch(/Bente|\.ts|\bat \b/)
    expect(api.reports).toEqual([surprise])
  })
})
