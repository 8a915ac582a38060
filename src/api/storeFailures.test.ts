import { describe, expect, it } from 'vitest'
import { bookConversation, openCitizen } from '../contract/operations'
import { settles } from '../contract/problem'
import { StoreFailure } from '../store/storeFailure'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }
const body = buildConversationRequest({ on: '2026-11-25' })
const seed = buildSeed([buildUninsured('2026-11-16')])
const now = '2026-11-23T08:00:00Z'

describe('a store that cannot keep', () => {
  it('for want of room refuses the command, and says that nothing was changed', async () => {
    const api = openApi({
      now,
      seed,
      wrap: (store) => ({
        ...store,
        write: async () => {
          throw new StoreFailure('full')
        },
      }),
    })
    const answer = await api.ask(bookConversation, { params, body })
    expect(answer.status).toBe(507)
    expect(answer.problem).toMatchObject({ type: 'urn:rettidig:problem:no-room' })
    expect(api.reports).toEqual([])
  })

  it('because it is away says that nobody knows, and when to ask again', async () => {
    const failure = new StoreFailure('away')
    const away = async () => {
      throw failure
    }
    const api = openApi({ now, seed, wrap: (store) => ({ ...store, write: away }) })
    const answer = await api.ask(bookConversation, { params, body })
    expect(answer.kind).toBe('503 away')
    expect(answer.headers.get('Retry-After')).toBe('1')
    expect(settles(answer.problem.type)).toBe(false)
    expect(api.reports).toEqual([failure])
  })

  it('because all was laid anew refuses questions and commands', async () => {
    const gone = async () => {
      throw new StoreFailure('laid-anew')
    }
    const api = openApi({ now, seed, wrap: () => ({ read: gone, write: gone }) })
    for (const answer of [
      await api.ask(bookConversation, { params, body }),
      await api.ask(openCitizen, { params }),
    ]) {
      expect(answer.status).toBe(410)
      expect(answer.problem).toMatchObject({ type: 'urn:rettidig:problem:laid-anew' })
    }
  })
})
