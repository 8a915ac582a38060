import { describe, expect, it } from 'vitest'
import { announceBooking, withdrawBooking, type BookingIntent } from '../contract/bookingIntent'
import { openCitizen } from '../contract/operations'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const seed = buildSeed([
  buildInsured('2026-11-16', { citizen: { id: 'insured' } }),
  buildUninsured('2026-11-16', {
    citizen: { id: 'other', civilRegistrationNumber: '710580-1235' },
  }),
])
const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })
const ten: BookingIntent = {
  on: '2026-11-25',
  at: '10:00',
  minutes: 45,
  caseworker: 'caseworker',
  guest: null,
  room: 'room',
}

async function told(api: OpenedApi, as: string, more: Partial<BookingIntent>, citizenId = 'other') {
  const params = { citizenId, form: `book-${citizenId}` }
  const answer = await api.ask(announceBooking, { as, params, body: { ...ten, ...more } })
  return answer.status === 200 ? answer.body.others : answer.problem.errors
}

const first = { name: 'Sara Sagsbehandler', authorityName: 'Jobcenter Prøveby' }
const second = { ...first, name: 'Kaj Kollega' }
const own = { caseworker: 'colleague', room: 'room-2' }

describe('somebody who is about to book the same time', () => {
  it('is told by name to a colleague, and is told of the colleague in turn', async () => {
    const api = open()
    expect(await told(api, 'caseworker', {}, 'insured')).toEqual([])
    expect(await told(api, 'colleague', { caseworker: 'colleague' })).toEqual([first])
    expect(await told(api, 'caseworker', {}, 'insured')).toEqual([second])
  })

  it('is not told where nothing is shared, or of another time', async () => {
    const api = open()
    await told(api, 'caseworker', {}, 'insured')
    expect(await told(api, 'colleague', own)).toEqual([])
    expect(await told(api, 'colleague', { at: '10:45' })).toEqual([])
    expect(await told(api, 'colleague', { at: '10:44' })).toEqual([first])
  })

  it('is told once for several forms, and without a name to another authority', async () => {
    const api = open()
    await told(api, 'caseworker', { guest: 'adviser' }, 'insured')
    await told(api, 'colleague', { ...own, guest: 'adviser' }, 'insured')
    const adviser = { caseworker: 'adviser', room: 'fund-room' }
    const stranger = { name: null, authorityName: first.authorityName }
    expect(await told(api, 'adviser', adviser, 'insured')).toEqual([stranger])
  })

  it('is told for three minutes, and longer when it is said again', async () => {
    const api = open()
    await told(api, 'caseworker', {}, 'insured')
    api.setNow('2026-11-23T08:02:59Z')
    expect(await told(api, 'colleague', {})).toEqual([first])
    api.setNow('2026-11-23T08:03:00Z')
    expect(await told(api, 'colleague', {})).toEqual([])
    await told(api, 'caseworker', {}, 'insured')
    api.setNow('2026-11-23T08:05:59Z')
    expect(await told(api, 'colleague', {})).toEqual([first])
  })

  it('is not told once the form is left, or has a time that is none', async () => {
    const api = open()
    await told(api, 'caseworker', {}, 'insured')
    await api.ask(withdrawBooking, { params: { form: 'book-insured' } })
    expect(await told(api, 'colleague', {})).toEqual([])
    await told(api, 'caseworker', {}, 'insured')
    // The night the clock is put forward has no such time.
    await told(api, 'caseworker', { on: '2027-03-28', at: '02:30' }, 'insured')
    expect(await told(api, 'colleague', {})).toEqual([])
  })

  it('writes nothing about the citizen', async () => {
    const api = open()
    const page = async () => (await api.ask(openCitizen, { params: { citizenId: 'other' } })).text
    const before = await page()
    await told(api, 'caseworker', {})
    expect(await page()).toBe(before)
    const file = await api.store.read((view) => view.citizenFile('other'))
    expect(file?.journal).toEqual([])
  })
})

describe('what one could not book is not announced', () => {
  it.each<[string, Partial<BookingIntent>, string, string]>([
    ['another’s caseworker', { caseworker: 'adviser' }, '/caseworker', 'unknown-caseworker'],
    ['another’s room', { room: 'fund-room' }, '/room', 'unknown-room'],
    ['a guest of elsewhere', { guest: 'adviser-away' }, '/guest', 'unknown-guest'],
    ['a length of none', { minutes: 0 }, '/minutes', 'end-before-start'],
  ])('%s', async (_, more, pointer, code) => {
    const api = open()
    expect(await told(api, 'caseworker', more, 'insured')).toEqual([{ pointer, code }])
    const whole = { start: '2026-11-01T00:00:00Z', end: '2026-12-31T00:00:00Z' }
    expect(await api.store.read((view) => view.bookingIntents(whole))).toEqual([])
  })
})
