import { expect, it } from 'vitest'
import { buildJournalEntry } from '../../testing/buildJournalEntry'
import { rememberedAnswer } from '../../testing/rememberedAnswer'
import { add, nine, replace, talkAtNine, talksOf } from '../../testing/storeDeeds'
import type { Store } from '../store'

/** Each write happens wholly or not at all, one after another. */
export function describeTransactions(open: () => Promise<Store>): void {
  it('keeps what a write wrote', async () => {
    const store = await open()
    expect(await add(store, talkAtNine())).toEqual({ ok: true })
    expect(await talksOf(store)).toEqual([talkAtNine()])
  })

  it('answers with what the work returns', async () => {
    const store = await open()
    expect(await store.write(async () => 'written')).toBe('written')
    expect(await store.read(async () => 'read')).toBe('read')
  })

  it('forgets everything a write wrote when the work throws', async () => {
    const store = await open()
    const work = store.write(async (draft) => {
      await draft.addConversation(talkAtNine())
      await draft.appendJournal('citizen', buildJournalEntry({ id: '1', at: nine }))
      await draft.remember('request', rememberedAnswer)
      throw new Error('on purpose')
    })
    await expect(work).rejects.toThrow('on purpose')
    expect(await talksOf(store)).toEqual([])
    expect((await citizenFile(store, 'citizen'))?.journal).toEqual([])
    expect(await store.read((view) => view.answerTo('request'))).toBeNull()
    expect(await add(store, talkAtNine())).toEqual({ ok: true })
  })

  it('lets a write see what it has written itself', async () => {
    const store = await open()
    const seen = await store.write(async (draft) => {
      await draft.addConversation(talkAtNine())
      return (await draft.citizenFile('citizen'))?.conversations
    })
    expect(seen).toEqual([talkAtNine()])
  })

  it('writes one after another', async () => {
    const store = await open()
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) =>
        store.write(async (draft) => {
          const file = await draft.citizenFile('citizen')
          await draft.appendJournal('citizen', {
            ...buildJournalEntry({ id: String(index), at: nine }),
            after: file?.journal.length,
          })
        }),
      ),
    )
    const journal = (await citizenFile(store, 'citizen'))?.journal ?? []
    expect(journal.map(({ after }) => after)).toEqual(journal.map((_, index) => index))
    expect(journal).toHaveLength(20)
  })

  it('goes on writing after a write that threw', async () => {
    const store = await open()
    const failed = store.write(async () => Promise.reject(new Error('on purpose')))
    const saved = add(store, talkAtNine())
    await expect(failed).rejects.toThrow('on purpose')
    expect(await saved).toEqual({ ok: true })
  })

  it('lets a read see things as they were when it began', async () => {
    const store = await open()
    const seen = await store.read(async (view) => {
      const before = await view.citizenFile('citizen')
      await add(store, talkAtNine())
      const after = await view.citizenFile('citizen')
      return { before: before?.conversations, after: after?.conversations }
    })
    expect(seen).toEqual({ before: [], after: [] })
    expect(await talksOf(store)).toHaveLength(1)
  })

  it('refuses to write to a citizen that is not kept', async () => {
    const store = await open()
    const talk = talkAtNine({ citizen: 'nobody' })
    const entry = buildJournalEntry({ at: nine })
    await expect(add(store, talk)).rejects.toThrow(Error)
    await expect(replace(store, { ...talk, version: 2 })).rejects.toThrow(Error)
    const noted = store.write((draft) => draft.appendJournal('nobody', entry))
    await expect(noted).rejects.toThrow(Error)
  })
}

async function citizenFile(store: Store, id: string) {
  return store.read((view) => view.citizenFile(id))
}
