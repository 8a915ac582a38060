import { describe, expect, it } from 'vitest'
import { assignCitizens } from '../contract/assignment'
import { moveConversation } from '../contract/calendarOperations'
import { openDayToCover } from '../contract/cover'
import { openTeam } from '../contract/team'
import { buildAvailability } from '../testing/buildAvailability'
import { buildConversation } from '../testing/buildConversation'
import { buildPerson } from '../testing/buildPerson'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const wish = { form: 'physical', on: null, by: null } as const
const base = buildSeed([
  buildUninsured('2026-11-09', {
    citizen: { id: 'booked', name: 'Bo Booket', civilRegistrationNumber: '610180-1001' },
    conversations: [
      buildConversation({ id: 'a', start: '2026-11-25T09:00:00Z' }),
      buildConversation({ id: 'b', start: '2026-12-02T09:00:00Z', wish }),
    ],
  }),
  buildUninsured('2026-05-04', {
    citizen: { id: 'held', name: 'Hedda Haft', civilRegistrationNumber: '620180-1002' },
    conversations: [buildConversation({ id: 'c', start: '2026-05-08T09:00:00Z', status: 'held' })],
  }),
  buildUninsured('2026-06-08', {
    citizen: { id: 'left', name: 'Liv Ladt', civilRegistrationNumber: '630180-1003' },
    conversations: [
      buildConversation({
        id: 'd',
        start: '2026-06-10T09:00:00Z',
        status: 'held',
        caseworker: 'somebody-gone',
      }),
    ],
  }),
  buildUninsured('2026-06-08', {
    citizen: { id: 'new', name: 'Nete Ny', civilRegistrationNumber: '640180-1004' },
  }),
])
const leader = buildPerson({ id: 'leader', name: 'Lea Leder', role: 'team-leader' })
const seed = {
  ...base,
  people: [...base.people, leader],
  availabilities: base.availabilities.map((row) =>
    row.owner.id === 'caseworker'
      ? buildAvailability({
          ...row,
          absences: [{ id: 'away', from: '2026-12-01', to: '2026-12-04', kind: 'holiday' }],
        })
      : row,
  ),
}
const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })
const team = async () => (await open().ask(openTeam, { as: 'leader' })).body

describe('the team', () => {
  it('is the leader’s, and everybody’s where nobody leads', async () => {
    const refused = await open().ask(openTeam, { as: 'caseworker' })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('Lea Leder')
    expect((await open().ask(openTeam, { as: 'adviser' })).status).toBe(200)
  })

  it('has talks and hours of each, week by week', async () => {
    const one = (await team()).people.find(({ id }) => id === 'caseworker')
    expect(one?.weeks.map(({ from, talks, minutes }) => `${from} ${talks} ${minutes}`)).toEqual([
      '2026-11-23 1 45',
      '2026-11-30 1 45',
      '2026-12-07 0 0',
      '2026-12-14 0 0',
    ])
    // Four of the five working days of the second week are a holiday.
    expect(one?.weeks[1]?.open).toBe((one?.weeks[0]?.open ?? 0) / 5)
    expect(one?.citizens).toBe(2)
  })

  it('says who is away, and what is booked meanwhile', async () => {
    expect((await team()).absences).toEqual([
      {
        person: 'caseworker',
        name: expect.any(String),
        kind: 'holiday',
        from: '2026-12-01',
        to: '2026-12-04',
        talks: 1,
        firstTalkOn: '2026-12-02',
      },
    ])
  })

  it('counts what is overdue, by whose it is and by group', async () => {
    const { overdue } = await team()
    expect(overdue.every(({ party, group }) => party === 'job-centre' && group === '6.2')).toBe(
      true,
    )
    expect(overdue.reduce((sum, { citizens }) => sum + citizens, 0)).toBeGreaterThan(0)
  })

  it('names the citizens nobody has, also those of somebody who is gone', async () => {
    const { nobodys } = await team()
    expect(nobodys.citizens.map(({ id }) => id)).toEqual(['left', 'new'])
    expect(nobodys.total).toBe(2)
  })
})

describe('somebody who leaves', () => {
  const leaving = (as = 'leader') => ({
    as,
    params: { personId: 'caseworker' },
    query: { leaving: 'yes' },
  })

  it('has every talk to come handed on, none of them moved, and every other citizen named', async () => {
    const { body } = await open().ask(openDayToCover, leaving())
    expect(body.talks.map(({ id, proposed, next }) => [id, proposed, next])).toEqual([
      ['a', 'colleague', null],
      ['b', 'colleague', null],
    ])
    expect(body.held).toMatchObject({ mayHandOn: true, turnTo: ['Lea Leder'] })
    expect(body.held?.citizens).toEqual([
      { id: 'booked', name: 'Bo Booket', booked: true, given: false, proposed: 'colleague' },
      { id: 'held', name: 'Hedda Haft', booked: false, given: false, proposed: 'colleague' },
    ])
    expect(body.held?.colleagues).toEqual([
      { id: 'colleague', name: 'Kaj Kollega', citizens: 0 },
      { id: 'leader', name: 'Lea Leder', citizens: 0 },
    ])
  })

  it('hands own citizens on, and a colleague who is led does not', async () => {
    const mayHandOn = async (as: string) =>
      (await open().ask(openDayToCover, leaving(as))).body.held?.mayHandOn
    expect(await mayHandOn('caseworker')).toBe(true)
    expect(await mayHandOn('colleague')).toBe(false)
  })

  it('has nothing left when all of it is done', async () => {
    const api = open()
    const { body } = await api.ask(openDayToCover, leaving())
    const assignments = (body.held?.citizens ?? [])
      .filter(({ booked }) => !booked)
      .map(({ id, proposed }) => ({ citizen: id, from: 'caseworker', to: proposed ?? '' }))
    await api.ask(assignCitizens, { as: 'leader', body: { assignments } })
    for (const { id, on, at, minutes, proposed, version } of body.talks) {
      const moved = await api.ask(moveConversation, {
        as: 'leader',
        params: { citizenId: 'booked', conversationId: id },
        version,
        body: {
          on,
          at,
          minutes,
          caseworker: proposed ?? '',
          reason: 'Medarbejderen er stoppet',
          wishedBy: 'authority',
        },
      })
      expect(moved.status, moved.text).toBe(200)
    }
    const { body: after } = await api.ask(openDayToCover, leaving())
    expect(after.talks).toEqual([])
    expect(after.held?.citizens).toEqual([])
    const { body: page } = await api.ask(openTeam, { as: 'leader' })
    expect(page.people.find(({ id }) => id === 'colleague')?.citizens).toBe(2)
  })
})
