import { expect, it } from 'vitest'
import type { Conversation } from '../../domain/conversation'
import { addMinutes } from '../../domain/instant'
import { add, nine, replace, talkAtNine, talksOf } from '../../testing/storeDeeds'
import type { Store } from '../store'

const meeting = { kind: 'link', link: 'https://video.example/room' } as const
const first = talkAtNine({ form: 'video', meeting })
const [start, end] = [addMinutes(nine, 90), addMinutes(nine, 120)]
const other = (parts: Partial<Conversation> = {}) =>
  talkAtNine({ id: 'other', citizen: 'other', form: 'video', meeting, start, end, ...parts })
const refused = { ok: false, because: 'link-in-use' }

/** A link belongs to one talk: nobody meets another citizen on it. */
export function describeLinks(open: () => Promise<Store>): void {
  it('refuses the link of another talk, also to one that is changed', async () => {
    const store = await open()
    await add(store, first)
    expect(await add(store, other())).toEqual(refused)
    expect(await talksOf(store, 'other')).toEqual([])
    const elsewhere = { ...meeting, link: 'https://video.example/other' }
    expect(await add(store, other({ meeting: elsewhere }))).toEqual({ ok: true })
    expect(await replace(store, other({ version: 2 }))).toEqual(refused)
  })

  it('keeps the link of a talk that is changed, and gives back that of one cancelled', async () => {
    const store = await open()
    await add(store, first)
    expect(await replace(store, { ...first, version: 2, topic: 'changed' })).toEqual({ ok: true })
    expect(await replace(store, { ...first, version: 3, status: 'cancelled' })).toEqual({
      ok: true,
    })
    expect(await add(store, other())).toEqual({ ok: true })
    expect(await replace(store, { ...first, version: 4 })).toEqual(refused)
  })

  it('gives a link to one of two who ask at once', async () => {
    const store = await open()
    const saved = await Promise.all([
      add(store, first),
      add(store, other({ caseworker: 'colleague' })),
    ])
    expect(saved).toContainEqual({ ok: true })
    expect(saved).toContainEqual(refused)
  })
}
