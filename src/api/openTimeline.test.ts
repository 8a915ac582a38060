import { describe, expect, it } from 'vitest'
import { moveConversation } from '../contract/calendarOperations'
import { changeNote, writeNote } from '../contract/note'
import { openSelfBooking } from '../contract/selfBooking'
import { openTimeline } from '../contract/timeline'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { openApi } from '../testing/openApi'

const params = { citizenId: 'shared' }

function opened(now = '2026-11-23T08:00:00Z') {
  const talk = buildConversation({ id: 'talk', citizen: 'shared', start: '2026-11-26T09:00:00Z' })
  const file = buildInsured('2026-08-10', { citizen: { id: 'shared' }, conversations: [talk] })
  return openApi({ now, seed: buildSeed([file]) })
}

describe('a citizen’s timeline', () => {
  it('has every rule it names', async () => {
    const { entries, rules } = (await opened().ask(openTimeline, { params })).body
    const named = entries.flatMap((entry) => entry.rules)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => rules[id] === undefined)).toEqual([])
  })

  it('tells who moved a talk, from when to when, and why to its own authority alone', async () => {
    const api = opened()
    await api.ask(moveConversation, {
      params: { ...params, conversationId: 'talk' },
      body: {
        on: '2026-11-27',
        at: '11:00',
        minutes: 45,
        caseworker: 'caseworker',
        reason: 'Borgeren er på kursus',
        wishedBy: 'citizen',
      },
      version: 1,
    })
    const versionsTo = async (as: string) => {
      const { entries } = (await api.ask(openTimeline, { as, params })).body
      return entries.find(({ kind }) => kind === 'talk')?.versions
    }
    const [moved] = (await versionsTo('caseworker')) ?? []
    expect(moved).toMatchObject({
      on: '2026-11-23',
      at: '09:00',
      what: 'conversation-moved',
      reason: 'Borgeren er på kursus',
    })
    expect(moved?.byName).not.toBe('')
    expect(moved?.changes).toContainEqual({
      fact: 'start',
      before: '2026-11-26 10:00',
      after: '2026-11-27 11:00',
    })
    expect((await versionsTo('adviser'))?.map(({ reason }) => reason)).toEqual([''])
  })

  it('holds what an authority noted and opened for self-booking, for itself alone', async () => {
    const api = opened('2026-08-10T08:00:00Z')
    const written = await api.ask(writeNote, {
      as: 'adviser',
      params,
      body: {
        text: 'Vil gerne arbejde om natten',
        followUp: { on: '2026-09-01', person: 'adviser' },
      },
    })
    const noteParams = { ...params, noteId: written.body.id }
    await api.ask(changeNote, {
      as: 'adviser',
      params: noteParams,
      body: { text: 'Vil gerne arbejde om dagen' },
      version: 1,
    })
    await api.ask(openSelfBooking, {
      as: 'adviser',
      params,
      body: { requirement: 1, minutes: 30, deadline: '2026-08-20', caseworker: 'adviser' },
    })
    const entriesTo = async (as: string) =>
      (await api.ask(openTimeline, { as, params })).body.entries
    const [note, selfBooking] = ['note', 'self-booking'].map(async (kind) =>
      (await entriesTo('adviser')).find((entry) => entry.kind === kind),
    )
    expect(await note).toMatchObject({
      from: '2026-08-10',
      counts: false,
      text: 'Vil gerne arbejde om dagen',
      followUp: { on: '2026-09-01', settled: false },
      versions: [
        {
          what: 'note-changed',
          changes: [{ fact: 'text', before: 'Vil gerne arbejde om natten' }],
        },
        { what: 'note-written', changes: [] },
      ],
    })
    expect(await selfBooking).toMatchObject({
      id: 'self-booking-1',
      from: '2026-08-10',
      to: '2026-08-20',
      state: 'open',
      rules: ['register.self-booking'],
      versions: [{ what: 'self-booking-opened' }],
    })
    const others = (await entriesTo('caseworker')).map(({ kind }) => kind)
    expect(others).not.toContain('note')
    expect(others).not.toContain('self-booking')
  })

  it('never tells the citizen’s own link', async () => {
    const api = opened('2026-08-10T08:00:00Z')
    const body = { requirement: 1, minutes: 30, deadline: '2026-08-20', caseworker: 'adviser' }
    const { body: made } = await api.ask(openSelfBooking, { as: 'adviser', params, body })
    const { body: page } = await api.ask(openTimeline, { as: 'adviser', params })
    expect(JSON.stringify(page)).not.toContain(made.id)
  })

  it.each(['2026-10-25', '2026-12-31', '2027-01-01', '2028-02-29', '2026-11-29'])(
    'can be opened on %s',
    async (today) => {
      const { body } = await opened(`${today}T11:00:00Z`).ask(openTimeline, { params })
      expect(body.asOf).toBe(today)
    },
  )
})
