import { expect, it } from 'vitest'
import { searchCitizens } from '../contract/firstOperations'
import { bookConversation } from '../contract/operations'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'
import type { Store } from '../store/store'

/** An API that tells whose files the list takes in. */
function openList() {
  const files = ['a', 'b', 'c', 'd'].map((id, index) =>
    buildUninsured('2026-11-16', {
      citizen: { id, name: `Borger ${id}`, civilRegistrationNumber: `710580-000${index}` },
    }),
  )
  let asked: string[] = []
  const wrap = (store: Store): Store => ({
    ...store,
    read: (work) =>
      store.read((view) =>
        work({
          ...view,
          citizenFiles: (ids) => {
            asked.push(...ids)
            return view.citizenFiles(ids)
          },
        }),
      ),
  })
  const api = openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed(files), wrap })
  const list = async (order: 'name' | 'due', limit: number) => {
    asked = []
    const body = { text: '', order, limit }
    const { rows, total } = (await api.ask(searchCitizens, { body })).body
    return { ids: rows.map(({ id }) => id), next: rows.map(({ next }) => next), total, asked }
  }
  return { api, list }
}

it('a list by name looks at those it shows alone, and counts all', async () => {
  const { list } = openList()
  expect(await list('name', 2)).toMatchObject({ ids: ['a', 'b'], total: 4, asked: ['a', 'b'] })
})

it('whose row was made today is not looked at again until something of theirs has changed', async () => {
  const { api, list } = openList()
  expect((await list('due', 4)).asked).toEqual(['a', 'b', 'c', 'd'])
  expect((await list('due', 4)).asked).toEqual([])
  await api.ask(bookConversation, {
    params: { citizenId: 'c' },
    body: buildConversationRequest({ on: '2026-11-25' }),
  })
  const after = await list('due', 4)
  expect(after.asked).toEqual(['c'])
  expect(after.ids.at(-1)).toBe('c')
  expect(after.next.at(-1)?.bookedOn).toBe('2026-11-25')
})

it('on another day everybody is looked at anew', async () => {
  const { api, list } = openList()
  await list('due', 4)
  api.setNow('2026-11-24T08:00:00Z')
  expect((await list('due', 4)).asked).toEqual(['a', 'b', 'c', 'd'])
})
