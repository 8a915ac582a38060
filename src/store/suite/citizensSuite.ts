import { describe, expect, it } from 'vitest'
import { addMinutes } from '../../domain/instant'
import { buildBenefit } from '../../testing/buildBenefit'
import { buildCitizen } from '../../testing/buildCitizen'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { buildOffer } from '../../testing/buildOffer'
import { buildJournalEntry } from '../../testing/buildJournalEntry'
import { add, nine, talkAtNine } from '../../testing/storeDeeds'
import type { Store } from '../store'

const newcomer = buildCitizenFile({
  citizen: { id: 'new', civilRegistrationNumber: '610190-1111' },
  benefits: [buildBenefit({ from: '1999-11-01' })],
  journal: [buildJournalEntry({ at: nine })],
})

/** Citizens come, and what is known of them changes. */
export function describeCitizens(open: () => Promise<Store>): void {
  const fileOf = (store: Store, id: string) => store.read((view) => view.citizenFile(id))

  describe('a new citizen', () => {
    it('is kept with everything in the file, and is its authorities’ own', async () => {
      const store = await open()
      expect(await store.write((draft) => draft.addCitizenFiles([newcomer]))).toEqual({ ok: true })
      expect(await fileOf(store, 'new')).toEqual(newcomer)
      const fund = await store.read((view) => view.authority('fund'))
      const own = fund && (await store.read((view) => view.citizenHeadsOf(fund)))
      expect(own?.map(({ id }) => id)).toContain('new')
    })

    it('can be booked a talk with in the same write', async () => {
      const store = await open()
      const talk = talkAtNine({ citizen: 'new' })
      await store.write(async (draft) => {
        await draft.addCitizenFiles([newcomer])
        await draft.addConversation(talk)
      })
      expect((await fileOf(store, 'new'))?.conversations).toEqual([talk])
    })

    it.each([
      ['time', talkAtNine({ id: 'new-talk' })],
      ['id', talkAtNine({ start: addMinutes(nine, 90), end: addMinutes(nine, 120) })],
    ])('does not come with a talk whose %s is taken', async (_, talk) => {
      const store = await open()
      await add(store, talkAtNine())
      const file = { ...newcomer, conversations: [{ ...talk, citizen: 'new' }] }
      const added = store.write((draft) => draft.addCitizenFiles([file]))
      await expect(added).rejects.toThrow(Error)
      expect(await fileOf(store, 'new')).toBeNull()
    })

    it.each([
      ['an id that exists', { id: 'other' }, 'id-exists'],
      ['a number somebody has', { civilRegistrationNumber: '710580-1236' }, 'number-known'],
    ])('is refused with %s', async (_, parts, because) => {
      const store = await open()
      const file = { ...newcomer, citizen: { ...newcomer.citizen, ...parts } }
      const before = await fileOf(store, 'other')
      expect(await store.write((draft) => draft.addCitizenFiles([file]))).toEqual({
        ok: false,
        because,
      })
      expect(await fileOf(store, 'other')).toEqual(before)
      expect(await fileOf(store, 'new')).toBeNull()
    })

    it('takes a number once, of two who come at once and of two in one write', async () => {
      const store = await open()
      const twin = { ...newcomer, citizen: { ...newcomer.citizen, id: 'twin' } }
      const saved = await Promise.all(
        [newcomer, twin].map((file) => store.write((draft) => draft.addCitizenFiles([file]))),
      )
      expect(saved.filter(({ ok }) => ok)).toHaveLength(1)
      expect(saved).toContainEqual({ ok: false, because: 'number-known' })
      const again = await open()
      const both = await again.write(async (draft) => [
        await draft.addCitizenFiles([newcomer]),
        await draft.addCitizenFiles([twin]),
      ])
      expect(both.map(({ ok }) => ok)).toEqual([true, false])
    })

    it.each([
      ['an id that exists', { id: 'other' }, 'id-exists'],
      ['a number somebody has', { civilRegistrationNumber: '710580-1236' }, 'number-known'],
      ['the number of another of them', {}, 'number-known'],
    ])('comes with none of those it is added with when one has %s', async (_, parts, because) => {
      const store = await open()
      const second = { ...newcomer, citizen: { ...newcomer.citizen, id: 'second', ...parts } }
      const added = await store.write((draft) => draft.addCitizenFiles([newcomer, second]))
      expect(added).toEqual({ ok: false, because })
      expect(await fileOf(store, 'new')).toBeNull()
    })

    it('comes with a thousand others, each with a journal of its own', async () => {
      const store = await open()
      const files = Array.from({ length: 1001 }, (_, index) => ({
        ...newcomer,
        citizen: {
          ...newcomer.citizen,
          id: `new ${index}`,
          civilRegistrationNumber: `610190-${String(index).padStart(4, '0')}`,
        },
      }))
      expect(await store.write((draft) => draft.addCitizenFiles(files))).toEqual({ ok: true })
      for (const file of [files[0], files[1000]])
        expect(await fileOf(store, file?.citizen.id ?? '')).toEqual(file)
    })

    it('is forgotten when the write throws, and the number is free', async () => {
      const store = await open()
      const work = store.write(async (draft) => {
        await draft.addCitizenFiles([newcomer])
        throw new Error('on purpose')
      })
      await expect(work).rejects.toThrow('on purpose')
      expect(await fileOf(store, 'new')).toBeNull()
      expect(await store.write((draft) => draft.addCitizenFiles([newcomer]))).toEqual({ ok: true })
    })
  })

  describe('the facts of a citizen', () => {
    const facts = (version: number) => ({
      citizen: buildCitizen({ version, name: 'Bente Anderledes', municipality: '0998' }),
      benefits: [buildBenefit({ from: '1999-11-01' })],
      exemptions: [
        { kind: 'digital-post', ground: 'Ingen computer', from: '1999-11-01', to: null } as const,
      ],
    })

    it('are replaced, and everything else stays', async () => {
      const store = await open()
      await add(store, talkAtNine())
      await store.write((draft) => draft.appendJournal('citizen', buildJournalEntry({ at: nine })))
      const before = await fileOf(store, 'citizen')
      expect(await store.write((draft) => draft.replaceFacts(facts(2)))).toEqual({ ok: true })
      expect(await fileOf(store, 'citizen')).toEqual({ ...before, ...facts(2) })
    })

    it('make the citizen another job centre’s own when they say so', async () => {
      const store = await open()
      await store.write((draft) => draft.replaceFacts(facts(2)))
      const idsOf = (authority: string) =>
        store.read(async (view) => {
          const row = await view.authority(authority)
          const heads = row ? await view.citizenHeadsOf(row) : []
          return heads.map(({ id }) => id)
        })
      expect(await idsOf('job-centre')).toEqual(['other'])
      expect(await idsOf('job-centre-away')).toEqual(['away', 'citizen'])
    })

    it.each([1, 3])('are not replaced by version %i when version 1 is kept', async (version) => {
      const store = await open()
      const before = await fileOf(store, 'citizen')
      expect(await store.write((draft) => draft.replaceFacts(facts(version)))).toEqual({
        ok: false,
        because: 'stale',
      })
      expect(await fileOf(store, 'citizen')).toEqual(before)
    })

    it('are replaced by one of two who saw the same version', async () => {
      const store = await open()
      const saved = await Promise.all(
        [1, 2].map(() => store.write((draft) => draft.replaceFacts(facts(2)))),
      )
      expect(saved).toContainEqual({ ok: true })
      expect(saved).toContainEqual({ ok: false, because: 'stale' })
    })

    it('of somebody who is not kept are a mistake', async () => {
      const store = await open()
      const stranger = { ...facts(2), citizen: buildCitizen({ id: 'nobody', version: 2 }) }
      await expect(store.write((draft) => draft.replaceFacts(stranger))).rejects.toThrow(Error)
    })
  })

  it('replaces what a citizen chose, and nothing else, when the version fits', async () => {
    const store = await open()
    const before = await fileOf(store, 'citizen')
    const choose = (version: number) =>
      store.write((draft) => draft.replaceChoices('citizen', version, { fundAttendsFourth: true }))
    expect(await choose(3)).toEqual({ ok: false, because: 'stale' })
    expect(await fileOf(store, 'citizen')).toEqual(before)
    expect(await choose(2)).toEqual({ ok: true })
    expect(await fileOf(store, 'citizen')).toEqual({
      ...before,
      citizen: { ...before?.citizen, version: 2 },
      choices: { fundAttendsFourth: true },
    })
  })

  it('replaces a citizen’s plan, and nothing else, when the version fits', async () => {
    const store = await open()
    const before = await fileOf(store, 'citizen')
    const plan = {
      offers: [buildOffer({ from: '1999-11-01', to: '1999-11-19' })],
      ordinaryHours: [{ month: '1999-11', hours: 12.5 }],
      providers: [
        {
          id: 'provider',
          authority: 'job-centre',
          name: 'Opdigtet Aktør A/S',
          from: '1999-11-01',
          to: null,
        },
      ],
    }
    const keep = (version: number) =>
      store.write((draft) => draft.replacePlan('citizen', version, plan))
    expect(await keep(3)).toEqual({ ok: false, because: 'stale' })
    expect(await fileOf(store, 'citizen')).toEqual(before)
    expect(await keep(2)).toEqual({ ok: true })
    expect(await fileOf(store, 'citizen')).toEqual({
      ...before,
      citizen: { ...before?.citizen, version: 2 },
      ...plan,
    })
  })

  it('knows which numbers are taken, whoever’s citizen it is, within a write too', async () => {
    const store = await open()
    const asked = ['710580-1236', '610190-1111', '990199-9999']
    const known = await store.write(async (draft) => {
      const before = await draft.knownNumbers(asked)
      await draft.addCitizenFiles([newcomer])
      return [before, await draft.knownNumbers(asked)].map((numbers) => [...numbers].toSorted())
    })
    expect(known).toEqual([['710580-1236'], ['610190-1111', '710580-1236']])
  })

  it('lists every authority by id', async () => {
    const store = await open()
    const all = await store.read((view) => view.authorities())
    expect(all.map(({ id }) => id)).toEqual(['fund', 'fund-away', 'job-centre', 'job-centre-away'])
  })
}
