import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addMinutes,
  dateOf,
  instantAt,
  minutesBetween,
  startOfDay,
  startOfNextDay,
  timeOf,
  weekdayOf,
} from './instant'

describe('a local time', () => {
  it.each([
    ['in winter', '2026-11-23', '10:00', '2026-11-23T09:00:00Z'],
    ['in summer', '2026-06-01', '10:00', '2026-06-01T08:00:00Z'],
    ['as a year ends', '2026-12-31', '23:59', '2026-12-31T22:59:00Z'],
    ['as a year begins', '2027-01-01', '00:00', '2026-12-31T23:00:00Z'],
    ['on a leap day', '2028-02-29', '12:00', '2028-02-29T11:00:00Z'],
    ['on a Sunday', '2026-11-29', '08:15', '2026-11-29T07:15:00Z'],
    ['before the clock skips', '2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
    ['after the clock has skipped', '2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
    ['before the clock repeats', '2026-10-25', '01:59', '2026-10-24T23:59:00Z'],
    ['after the clock has repeated', '2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
  ])('%s is a moment, and the moment that time', (_, date, time, moment) => {
    expect(instantAt(date, time)).toBe(moment)
    expect([dateOf(moment), timeOf(moment)]).toEqual([date, time])
  })

  it.each([
    ['is skipped', '2026-03-29', '02:00'],
    ['is skipped', '2026-03-29', '02:59'],
    ['comes twice', '2026-10-25', '02:00'],
    ['comes twice', '2026-10-25', '02:59'],
    ['is no time', '2026-11-23', '24:00'],
    ['is no time', '2026-11-23', '10:60'],
    ['is no time', '2026-11-23', ''],
    ['is no time', '2026-11-23', 'ten'],
    ['is on no date', '2027-02-29', '10:00'],
    ['is on no date', '', '10:00'],
  ])('that %s is none: %s %s', (_, date, time) => {
    expect(instantAt(date, time)).toBeNull()
  })

  it.each([
    ['02:00', '2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'],
    ['02:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['02:59', '2026-10-25T00:59:00Z', '2026-10-25T01:59:00Z'],
  ])('that comes twice is either when it is said which: %s', (time, first, second) => {
    expect(instantAt('2026-10-25', time, 'first')).toBe(first)
    expect(instantAt('2026-10-25', time, 'second')).toBe(second)
  })

  it.each([
    ['2026-10-25', '01:59', '2026-10-24T23:59:00Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
    ['2026-11-23', '10:00', '2026-11-23T09:00:00Z'],
    ['2026-03-29', '02:30', null],
    ['2027-02-29', '10:00', null],
  ])('that does not come twice is what it is, whichever is said: %s %s', (date, time, moment) => {
    expect([instantAt(date, time, 'first'), instantAt(date, time, 'second')]).toEqual([
      moment,
      moment,
    ])
  })

  it('of a quarter to two, half an hour before the clock is put back, ends before it is', () => {
    const end = addMinutes(instantAt('2026-10-25', '01:45') ?? '', 30)
    expect([end, timeOf(end)]).toEqual(['2026-10-25T00:15:00Z', '02:15'])
    expect(end).toBe(instantAt('2026-10-25', '02:15', 'first'))
  })

  it('tells both moments of the hour that comes twice', () => {
    const told = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map(timeOf)
    expect(told).toEqual(['02:30', '02:30'])
  })
})

describe('a day', () => {
  it.each([
    ['2026-11-23', 24],
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-12-31', 24],
    ['2027-01-01', 24],
    ['2028-02-29', 24],
  ])('%s has %i hours', (date, hours) => {
    expect(minutesBetween(startOfDay(date), startOfNextDay(date))).toBe(hours * 60)
    expect(dateOf(startOfDay(date))).toBe(date)
    expect(dateOf(addMinutes(startOfNextDay(date), -1))).toBe(date)
  })

  it.each([
    ['2026-11-23', 1],
    ['2028-02-29', 2],
    ['2026-12-31', 4],
    ['2027-01-01', 5],
    ['2026-10-25', 7],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday)
  })
})

describe('minutes', () => {
  it.each([
    ['2026-11-23T09:00:00Z', 45, '2026-11-23T09:45:00Z'],
    ['2026-11-23T09:00:00Z', -60, '2026-11-23T08:00:00Z'],
    ['2026-12-31T23:30:00Z', 45, '2027-01-01T00:15:00Z'],
    ['2026-03-29T00:30:00Z', 60, '2026-03-29T01:30:00Z'],
    ['2028-02-28T23:59:00Z', 1, '2028-02-29T00:00:00Z'],
  ])('%s and %i are %s', (from, minutes, to) => {
    expect(addMinutes(from, minutes)).toBe(to)
    expect(minutesBetween(from, to)).toBe(minutes)
  })
})

describe('what Temporal says', () => {
  const zone = 'Europe/Copenhagen'
  const changes = ['2019-03-31', '2023-10-29', '2026-03-29', '2026-10-25', '2029-03-25']
  /** Every minute of the days before, of and after a change of the clocks, and any minute of twenty years. */
  const moment = fc
    .oneof(
      fc
        .tuple(fc.constantFrom(...changes), fc.integer({ min: -1500, max: 3000 }))
        .map(([day, minutes]) => Date.parse(day) + minutes * 60_000),
      fc.nat(20 * 366 * 1440).map((minutes) => Date.parse('2015-01-01') + minutes * 60_000),
    )
    .map((time) => `${new Date(time).toISOString().slice(0, 19)}Z`)

  it('is said of every moment', () => {
    fc.assert(
      fc.property(moment, (instant) => {
        const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
        expect(dateOf(instant)).toBe(there.toPlainDate().toString())
        expect(timeOf(instant)).toBe(there.toPlainTime().toString({ smallestUnit: 'minute' }))
      }),
      { numRuns: 2000 },
    )
  })

  it('is said of every local time', () => {
    fc.assert(
      fc.property(moment, (wall) => {
        const [date, time] = [wall.slice(0, 10), wall.slice(11, 16)]
        const there = Temporal.PlainDateTime.from(`${date}T${time}`)
        const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
          there.toZonedDateTime(zone, { disambiguation }).toInstant(),
        )
        const only = earlier && later && earlier.equals(later)
        expect(instantAt(date, time)).toBe(
          only ? earlier.toString({ smallestUnit: 'second' }) : null,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
