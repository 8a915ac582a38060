import { describe, expect, it } from 'vitest'
import { buildToldTalk } from '../testing/buildToldTalk'
import { buildAuthority } from '../testing/buildAuthority'
import { nationalSummonsOf } from './nationalSummonsOf'

const now = '2026-11-23T08:00:00Z'
const summons = (...parts: Parameters<typeof buildToldTalk>) =>
  nationalSummonsOf(buildToldTalk(...parts), now)

describe('the summons for the national record', () => {
  it('has thirteen fields, of a talk in a room', () => {
    const told = summons({ topic: 'Din jobsøgning: æøå' })
    expect(told).toEqual({
      personId: '7105801234',
      time: { date: '2026-11-26', start: '2026-11-26T09:00:00Z', end: '2026-11-26T09:45:00Z' },
      form: 'physical',
      type: 7,
      place: 'Lokale 1, Prøvevej 1',
      contactOptions: ['digital-post', 'phone'],
      address: 'Prøvevej 1',
      phoneNumber: null,
      text: { title: 'Jobsamtale hos Jobcenter Prøveby', description: 'Din jobsøgning: æøå' },
      caseworkerName: 'Sara Sagsbehandler',
      mayBeRebooked: true,
      rebookingWindow: { from: '2026-11-23', to: '2027-05-15' },
      fund: 'none',
    })
    expect(Object.keys(told)).toHaveLength(13)
  })

  it.each([
    ['cv', 10],
    ['availability', 15],
    ['joint', 19],
    ['job', 7],
    ['follow-up', 4],
    ['on-request', 12],
  ] as const)('knows a %s talk by the number %i', (kind, type) => {
    expect(summons({ kind })).toMatchObject({ type })
  })

  it('has no address of a talk that is not held in person, and a number the citizen calls alone', () => {
    const number = '70 10 20 30'
    const called = {
      form: 'phone',
      meeting: { kind: 'number', number, caller: 'citizen' },
    } as const
    expect(summons(called)).toMatchObject({ place: number, address: null, phoneNumber: number })
    expect(
      summons({ ...called, meeting: { ...called.meeting, caller: 'authority' } }),
    ).toMatchObject({ place: number, phoneNumber: null })
    const link = 'https://video.example/1'
    expect(summons({ form: 'video', meeting: { kind: 'link', link } })).toMatchObject({
      place: link,
      address: null,
    })
    expect(summons({ meeting: { kind: 'address', address: 'Torvet 2' } })).toMatchObject({
      place: 'Torvet 2',
      address: 'Torvet 2',
    })
  })

  it('says by letter to whoever gets no digital post, or is exempt that day', () => {
    const without = summons({}, { citizen: { digitalPost: false, phone: null } })
    expect(without.contactOptions).toEqual(['letter'])
    const exempt = (to: string) =>
      summons(
        {},
        {
          exemptions: [{ kind: 'digital-post', ground: null, from: '2026-11-01', to }],
        },
      ).contactOptions[0]
    expect(exempt('2026-11-23')).toBe('letter')
    expect(exempt('2026-11-22')).toBe('digital-post')
  })

  it('may be rebooked until it begins, and not when it is called off', () => {
    expect(summons({ start: now }).mayBeRebooked).toBe(false)
    expect(summons({ status: 'cancelled' })).toMatchObject({
      mayBeRebooked: false,
      rebookingWindow: null,
    })
    expect(summons({ kind: 'on-request' }).rebookingWindow).toBeNull()
  })

  it('tells whether the fund holds it or takes part', () => {
    expect(summons({ party: 'fund' }).fund).toBe('holds')
    const guest = (kind: 'fund' | 'job-centre') =>
      nationalSummonsOf(
        { ...buildToldTalk(), guest: { name: 'Rune', authority: buildAuthority({ kind }) } },
        now,
      ).fund
    expect(guest('fund')).toBe('takes-part')
    expect(guest('job-centre')).toBe('none')
  })
})
