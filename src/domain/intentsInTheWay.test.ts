import { describe, expect, it } from 'vitest'
import { buildBookingIntent } from '../testing/buildBookingIntent'
import type { BookingIntent } from './bookingIntent'
import { intentsInTheWay } from './intentsInTheWay'

const own = buildBookingIntent({ room: 'room', guest: 'adviser' })
const now = '1999-10-01T08:02:59Z'
const elsewhere = { person: 'colleague', citizen: 'other', caseworker: 'colleague' }

const told = (parts: Partial<BookingIntent>, at = now) =>
  intentsInTheWay(own, [buildBookingIntent({ ...elsewhere, ...parts })], at).length === 1

describe('what another is about to book', () => {
  it.each<[string, Partial<BookingIntent>]>([
    ['with the same caseworker', { caseworker: 'caseworker' }],
    ['with the same citizen', { citizen: 'citizen' }],
    ['in the same room', { room: 'room' }],
    ['with the same guest', { guest: 'adviser' }],
    ['with one’s guest, who holds it', { caseworker: 'adviser' }],
    ['with one’s caseworker as guest', { guest: 'caseworker' }],
  ])('is in the way: %s', (_, parts) => {
    expect(told(parts)).toBe(true)
  })

  it.each<[string, Partial<BookingIntent>]>([
    ['nothing is shared', {}],
    ['both are in no room', { room: null }],
    ['it ends when one’s own begins', { room: 'room', ...from('08:30', '09:00') }],
    ['it begins when one’s own ends', { room: 'room', ...from('09:30', '10:00') }],
    ['it is one’s own, in another form', { person: 'caseworker', room: 'room', form: 'other' }],
  ])('is not when %s', (_, parts) => {
    expect(told(parts)).toBe(false)
  })

  it('is in the way when the times share a minute, and until it has not been said for too long', () => {
    const late = { room: 'room', ...from('09:29', '10:00') }
    expect(told(late)).toBe(true)
    expect(told(late, '1999-10-01T08:03:00Z')).toBe(false)
  })

  it('is told of no room where one’s own has none', () => {
    const mine = buildBookingIntent()
    const other = buildBookingIntent(elsewhere)
    expect(intentsInTheWay(mine, [other], now)).toEqual([])
  })
})

function from(start: string, end: string) {
  return { start: `1999-11-01T${start}:00Z`, end: `1999-11-01T${end}:00Z` }
}
