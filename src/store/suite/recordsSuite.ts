import { expect, it } from 'vitest'
import { addMinutes } from '../../domain/instant'
import { buildJournalEntry } from '../../testing/buildJournalEntry'
import { rememberedAnswer } from '../../testing/rememberedAnswer'
import { add, nine, talkAtNine, talksOf } from '../../testing/storeDeeds'
import type { Store } from '../store'

/** What is kept is found again, whose it is and in its order. */
export function describeRecords(open: () => Promise<Store>): void {
  it('keeps a citizen’s talks in order of time', async () => {
    const store = await open()
    const early = talkAtNine({
      id: 'early',
      start: addMinutes(nine, -90),
      end: addMinutes(nine, -60),
    })
    await add(store, talkAtNine())
    await add(store, early)
    expect((await talksOf(store)).map(({ id }) => id)).toEqual(['early', 'talk'])
  })

  it('keeps the journal in the order it was written, however it is dated', async () => {
    const store = await open()
    const [first, second, third] = [
      buildJournalEntry({ id: 'z', at: nine }),
      buildJournalEntry({ id: 'a', at: nine }),
      buildJournalEntry({ id: 'm', at: addMinutes(nine, -600) }),
    ] as const
    await store.write(async (draft) => {
      await draft.appendJournal('citizen', first)
      await draft.appendJournal('citizen', second)
    })
    await store.write((draft) => draft.appendJournal('citizen', third))
    expect((await citizenFile(store, 'citizen'))?.journal).toEqual([first, second, third])
    expect((await citizenFile(store, 'other'))?.journal).toEqual([])
  })

  it('remembers an answer as it was given', async () => {
    const store = await open()
    await store.write((draft) => draft.remember('request', rememberedAnswer))
    expect(await store.read((view) => view.answerTo('request'))).toEqual(rememberedAnswer)
    expect(await store.read((view) => view.answerTo('another'))).toBeNull()
  })

  it('lists an authority’s own citizens, people and rooms, and no other’s, by id', async () => {
    const store = await open()
    const ids = async (authority: string) =>
      store.read(async (view) => {
        const row = await view.authority(authority)
        const heads = row ? await view.citizenHeadsOf(row) : []
        return {
          citizens: heads.map(({ id }) => id),
          people: (await view.peopleOf(authority)).map(({ id }) => id),
          rooms: (await view.roomsOf(authority)).map(({ id }) => id),
        }
      })
    expect(await ids('job-centre')).toEqual({
      citizens: ['citizen', 'other'],
      people: ['caseworker', 'colleague'],
      rooms: ['room', 'room-2'],
    })
    expect(await ids('fund')).toEqual({
      citizens: ['away', 'citizen', 'other'],
      people: ['adviser'],
      rooms: ['fund-room'],
    })
    expect(await ids('fund-away')).toEqual({ citizens: [], people: ['adviser-away'], rooms: [] })
  })

  it('finds authorities, people and files by id, and job centres by municipality', async () => {
    const store = await open()
    const found = await store.read(async (view) => [
      (await view.authority('fund'))?.kind,
      (await view.person('adviser'))?.authority,
      (await view.citizenFile('away'))?.citizen.id,
      (await view.jobCentreOf('0998'))?.id,
    ])
    expect(found).toEqual(['fund', 'fund', 'away', 'job-centre-away'])
  })

  it('says null of what it has never heard of', async () => {
    const store = await open()
    const found = await store.read(async (view) => [
      await view.authority('nobody'),
      await view.person('nobody'),
      await view.citizenFile('nobody'),
      await view.jobCentreOf('0000'),
    ])
    expect(found).toEqual([null, null, null, null])
  })
}

async function citizenFile(store: Store, id: string) {
  return store.read((view) => view.citizenFile(id))
}
