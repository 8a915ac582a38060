import { expect, it } from 'vitest'
import type { Note } from '../../domain/note'
import type { Store } from '../store'

const note: Note = {
  id: 'a-note',
  version: 1,
  citizen: 'citizen',
  authority: 'job-centre',
  by: 'caseworker',
  at: '1999-11-01T08:00:00Z',
  text: 'Ringer på onsdag: æøå\nog igen på fredag',
  agreement: null,
  followUp: { on: '1999-11-03', person: 'colleague', settled: null },
}

const keep = (store: Store, row: Note) => store.write((draft) => draft.keepNote(row))
const kept = (store: Store, citizen = note.citizen) => store.read((view) => view.notesOf(citizen))

/** What is noted lies with the citizen, and is changed by whoever saw it last. */
export function describeNotes(open: () => Promise<Store>): void {
  it('finds a citizen’s notes as they were last kept, in the order they were written', async () => {
    const store = await open()
    expect(await kept(store)).toEqual([])
    expect(await keep(store, note)).toEqual({ ok: true })
    const settled = { by: 'colleague', at: '1999-11-03T08:00:00Z' }
    const done = {
      ...note,
      version: 2,
      followUp: { on: '1999-11-03', person: 'colleague', settled },
    }
    expect(await keep(store, done)).toEqual({ ok: true })
    const agreement = { conversation: 'talk', whose: 'citizen' as const }
    const earlier = { ...note, id: 'talk.1', at: '1999-10-29T08:00:00Z', agreement, followUp: null }
    expect(await keep(store, earlier)).toEqual({ ok: true })
    expect(await kept(store)).toEqual([earlier, done])
    expect(await kept(store, 'nobody')).toEqual([])
  })

  it('finds what somebody is to follow up, until it is done', async () => {
    const store = await open()
    const toDo = (person: string) => store.read((view) => view.notesToFollowUp(person))
    await keep(store, note)
    await keep(store, { ...note, id: 'b-note', followUp: null })
    expect(await toDo('colleague')).toEqual([note])
    expect(await toDo('caseworker')).toEqual([])
    const settled = { by: 'colleague', at: '1999-11-03T08:00:00Z' }
    const followUp = { on: '1999-11-03', person: 'colleague', settled }
    await keep(store, { ...note, version: 2, followUp })
    expect(await toDo('colleague')).toEqual([])
  })

  it.each([1, 3])('refuses to replace a note of version 1 by %i', async (version) => {
    const store = await open()
    await keep(store, note)
    expect(await keep(store, { ...note, version, text: 'Andet' })).toEqual({
      ok: false,
      because: 'stale',
    })
    expect(await kept(store)).toEqual([note])
  })

  it('refuses a note on nobody', async () => {
    const store = await open()
    await expect(keep(store, { ...note, citizen: 'nobody' })).rejects.toThrow(
      /not kept|foreign key/,
    )
    expect(await kept(store)).toEqual([])
  })
}
