import { describe, expect, it } from 'vitest'
import { assignCitizens, mostAssigned, undoAssignments } from '../contract/assignment'
import { openCaseload } from '../contract/caseload'
import { changeCourse } from '../contract/courseOperations'
import { openDay } from '../contract/day'
import { openCitizen } from '../contract/operations'
import { proposeTalks } from '../contract/talkPlan'
import { openTeam } from '../contract/team'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildPerson } from '../testing/buildPerson'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const base = buildSeed([
  buildUninsured('2026-11-09', {
    citizen: { id: 'held', name: 'Hedda Haft', civilRegistrationNumber: '610180-1001' },
    conversations: [buildConversation({ id: 'a', start: '2026-11-25T09:00:00Z' })],
  }),
  buildUninsured('2026-06-08', {
    citizen: { id: 'new', name: 'Nete Ny', civilRegistrationNumber: '620180-1002' },
  }),
  buildInsured('2026-11-09', {
    citizen: { id: 'shared', name: 'Sif Sammen', civilRegistrationNumber: '630180-1003' },
  }),
  buildUninsured('2026-11-09', {
    citizen: {
      id: 'away',
      name: 'Uffe Ude',
      municipality: '0998',
      civilRegistrationNumber: '640180-1004',
    },
  }),
])
const leader = buildPerson({ id: 'leader', name: 'Lea Leder', role: 'team-leader' })
const seed = { ...base, people: [...base.people, leader] }
const now = '2026-11-23T08:00:00Z'
const open = () => openApi({ now, seed })

const give = async (
  api: OpenedApi,
  as: string,
  ...rows: readonly (readonly [citizen: string, from: string | null, to: string])[]
) => {
  const assignments = rows.map(([citizen, from, to]) => ({ citizen, from, to }))
  return (await api.ask(assignCitizens, { as, body: { assignments } })).body
}
const outcomes = ({ results }: Awaited<ReturnType<typeof give>>) =>
  results.map(({ outcome }) => outcome)
const fileOf = (api: OpenedApi, id: string) => api.store.read((view) => view.citizenFile(id))
const shown = async (api: OpenedApi, citizenId: string, as = 'caseworker') =>
  (await api.ask(openCitizen, { as, params: { citizenId } })).body.caseworker
const holders = async (api: OpenedApi, as = 'caseworker') => {
  const { columns } = (await api.ask(openCaseload, { as, body: { after: null, limit: 100 } })).body
  return Object.fromEntries(columns.id.map((id, at) => [id, columns.caseworker[at]]))
}

describe('giving citizens to somebody', () => {
  it('decides whose they are in the list, the team, the plan and on the day', async () => {
    const api = open()
    expect(await holders(api)).toEqual({ held: 'caseworker', new: null, shared: null })
    const { results, turnTo } = await give(
      api,
      'leader',
      ['held', 'caseworker', 'colleague'],
      ['new', null, 'colleague'],
    )
    expect(results).toEqual([
      { citizen: 'held', outcome: 'done' },
      { citizen: 'new', outcome: 'done' },
    ])
    expect(turnTo).toEqual([])
    expect(await holders(api)).toEqual({ held: 'colleague', new: 'colleague', shared: null })
    const team = (await api.ask(openTeam, { as: 'leader' })).body
    expect(team.people.map(({ id, citizens }) => [id, citizens])).toEqual([
      ['colleague', 2],
      ['leader', 0],
      ['caseworker', 0],
    ])
    expect(team.nobodys.citizens.map(({ id }) => id)).not.toContain('new')
    const tasksOf = async (as: string) => {
      const { tasks } = (await api.ask(openDay, { as })).body
      return tasks.some(({ citizen }) => citizen.id === 'new')
    }
    expect(await tasksOf('colleague')).toBe(true)
    expect(await tasksOf('caseworker')).toBe(false)
    const plannedFor = async (as: string) => {
      const query = { from: '2026-11-23', to: '2026-12-18' }
      const { planned, unplanned } = (
        await api.ask(proposeTalks, { as, query, body: { citizens: null } })
      ).body
      return [...planned, ...unplanned].some(({ citizen }) => citizen.id === 'new')
    }
    expect(await plannedFor('colleague')).toBe(true)
    expect(await plannedFor('caseworker')).toBe(false)
  })

  it('is written down with who, when, and from whom to whom, and shown', async () => {
    const api = open()
    expect(await shown(api, 'held')).toMatchObject({ id: 'caseworker', given: null })
    await give(api, 'leader', ['held', 'caseworker', 'colleague'])
    expect((await fileOf(api, 'held'))?.journal.at(-1)).toMatchObject({
      at: now,
      by: 'leader',
      what: 'citizen-assigned',
      subject: 'job-centre',
      before: { holder: 'caseworker', given: null },
      after: { holder: 'colleague', given: 'colleague' },
    })
    expect(await shown(api, 'held')).toEqual({
      id: 'colleague',
      name: 'Kaj Kollega',
      given: { byName: 'Lea Leder', on: '2026-11-23' },
    })
  })

  it('is each authority’s own', async () => {
    const api = open()
    await give(api, 'leader', ['shared', null, 'colleague'])
    expect(await shown(api, 'shared', 'adviser')).toBeNull()
    expect(outcomes(await give(api, 'adviser', ['shared', null, 'adviser']))).toEqual(['done'])
    expect(await shown(api, 'shared', 'adviser')).toMatchObject({ id: 'adviser' })
    expect(await shown(api, 'shared')).toMatchObject({ id: 'colleague' })
  })

  it('is refused to who is led, but for an own citizen and one nobody has', async () => {
    const api = open()
    const answer = await give(
      api,
      'colleague',
      ['held', 'caseworker', 'colleague'],
      ['new', null, 'colleague'],
      ['shared', null, 'caseworker'],
    )
    expect(outcomes(answer)).toEqual(['not-permitted', 'done', 'not-permitted'])
    expect(answer.turnTo).toEqual(['Lea Leder'])
    expect(await holders(api)).toEqual({ held: 'caseworker', new: 'colleague', shared: null })
    expect(outcomes(await give(api, 'colleague', ['new', 'colleague', 'caseworker']))).toEqual([
      'done',
    ])
  })

  it('tells another’s citizen as one that does not exist, and the others are given', async () => {
    const api = open()
    const answer = await give(
      api,
      'leader',
      ['away', null, 'colleague'],
      ['nobody-at-all', null, 'colleague'],
      ['new', null, 'colleague'],
    )
    expect(outcomes(answer)).toEqual(['not-found', 'not-found', 'done'])
    expect(await fileOf(api, 'away')).toEqual(seed.citizenFiles[3])
  })

  it('gives nobody who has become somebody else’s meanwhile', async () => {
    const api = open()
    await give(api, 'leader', ['new', null, 'colleague'])
    expect(outcomes(await give(api, 'leader', ['new', null, 'caseworker']))).toEqual(['changed'])
    expect(outcomes(await give(api, 'leader', ['new', null, 'colleague']))).toEqual(['unchanged'])
    const file = await fileOf(api, 'new')
    expect(file?.journal.filter(({ what }) => what === 'citizen-assigned')).toHaveLength(1)
  })

  it('is answered once for one request', async () => {
    const api = open()
    const body = { assignments: [{ citizen: 'new', from: null, to: 'colleague' }] }
    const ask = () => api.ask(assignCitizens, { as: 'leader', body, requestId: 'the-same' })
    expect((await ask()).text).toBe((await ask()).text)
    expect((await fileOf(api, 'new'))?.journal).toHaveLength(1)
  })

  it.each(['nobody', 'adviser'])('changes nothing when one is to go to %s', async (to) => {
    const api = open()
    const { kind, problem } = await api.ask(assignCitizens, {
      as: 'leader',
      body: {
        assignments: [
          { citizen: 'new', from: null, to: 'colleague' },
          { citizen: 'held', from: 'caseworker', to },
        ],
      },
    })
    expect(kind).toBe('422 invalid')
    expect(problem.errors).toEqual([{ pointer: '/assignments/1/to', code: 'unknown-caseworker' }])
    expect(await holders(api)).toEqual({ held: 'caseworker', new: null, shared: null })
  })

  it('takes at most so many, each once', async () => {
    const api = open()
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ citizen: `c${at}`, from: null, to: 'colleague' }))
    const kindOf = async (assignments: ReturnType<typeof rows>) =>
      (await api.ask(assignCitizens, { as: 'leader', body: { assignments } })).kind
    expect(await kindOf(rows(mostAssigned + 1))).toBe('422 invalid')
    expect(await kindOf([...rows(1), ...rows(1)])).toBe('422 invalid')
    expect(await kindOf(rows(0))).toBe('422 invalid')
  })
})

describe('taking it back', () => {
  const undo = async (api: OpenedApi, as: string, ...citizens: readonly string[]) =>
    (await api.ask(undoAssignments, { as, body: { citizens } })).body.results.map(
      ({ outcome }) => outcome,
    )

  it('lets the talks tell again, also for who handed on an own citizen', async () => {
    const api = open()
    await give(api, 'caseworker', ['held', 'caseworker', 'colleague'])
    expect(await undo(api, 'caseworker', 'held', 'nobody-at-all', 'away')).toEqual([
      'done',
      'not-found',
      'not-found',
    ])
    expect(await holders(api)).toEqual({ held: 'caseworker', new: null, shared: null })
    expect(await shown(api, 'held')).toMatchObject({ given: null })
    expect((await fileOf(api, 'held'))?.journal.map(({ what }) => what)).toEqual([
      'citizen-assigned',
      'assignment-undone',
    ])
    expect(await undo(api, 'caseworker', 'held')).toEqual(['undo-over'])
  })

  it('gives back to whom it was given before', async () => {
    const api = open()
    await give(api, 'leader', ['new', null, 'caseworker'])
    await give(api, 'leader', ['new', 'caseworker', 'colleague'])
    expect(await undo(api, 'leader', 'new')).toEqual(['done'])
    expect(await shown(api, 'new')).toMatchObject({ id: 'caseworker' })
  })

  it('is over after ten minutes, once somebody has given it on, and is nobody else’s', async () => {
    const api = open()
    await give(api, 'leader', ['new', null, 'colleague'])
    expect(await undo(api, 'colleague', 'new')).toEqual(['undo-over'])
    await give(api, 'leader', ['shared', null, 'colleague'])
    await give(api, 'colleague', ['shared', 'colleague', 'caseworker'])
    expect(await undo(api, 'leader', 'shared')).toEqual(['undo-over'])
    api.setNow('2026-11-23T08:10:01Z')
    expect(await undo(api, 'leader', 'new')).toEqual(['undo-over'])
  })
})

it('counts no more once the citizen has moved, also not when the citizen comes back', async () => {
  const api = open()
  await give(api, 'leader', ['new', null, 'colleague'])
  const move = (municipality: string, version: number, as: string) =>
    api.ask(changeCourse, {
      as,
      params: { citizenId: 'new' },
      version,
      body: { kind: 'municipality-changed', municipality, reason: 'Flyttet' },
    })
  expect((await move('0998', 1, 'leader')).status).toBe(201)
  expect((await fileOf(api, 'new'))?.assigned).toEqual({})
  expect((await fileOf(api, 'new'))?.journal.at(-1)).toMatchObject({
    what: 'assignment-ended',
    subject: 'job-centre',
    before: { holder: 'colleague' },
    after: { holder: null },
  })
  expect(await shown(api, 'new', 'caseworker-away')).toBeNull()
  await move('0999', 2, 'caseworker-away')
  expect(await shown(api, 'new')).toBeNull()
})
