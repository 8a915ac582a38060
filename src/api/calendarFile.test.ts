import ical from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarEventOf } from '../domain/calendarEventOf'
import { buildToldTalk } from '../testing/buildToldTalk'
import type { Conversation } from '../domain/conversation'
import { calendarFile } from './calendarFile'

const now = '2026-11-23T08:00:00Z'

/** What another program reads in the file. */
async function read(parts: Partial<Conversation> = {}) {
  const file = await calendarFile(calendarEventOf(buildToldTalk(parts), now))
  const calendar = ical.Component.fromString(file)
  const [zone] = calendar.getAllSubcomponents('vtimezone')
  const [entry] = calendar.getAllSubcomponents('vevent')
  if (!zone || !entry) throw new Error('a calendar without zone or event')
  // By the rules in the file alone, not by what this machine knows of Denmark.
  ical.TimezoneService.reset()
  ical.TimezoneService.register(new ical.Timezone(zone))
  const event = new ical.Event(entry)
  const moment = (time: ical.Time) => time.toJSDate().toISOString().replace('.000', '')
  return {
    file,
    method: calendar.getFirstPropertyValue('method'),
    status: entry.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    start: moment(event.startDate),
    end: moment(event.endDate),
    zone: event.startDate.zone.tzid,
    event,
  }
}

describe('a talk as a calendar file', () => {
  it.each([
    ['winter', '2026-11-26T09:00:00Z'],
    ['summer', '2026-07-02T08:00:00Z'],
    ['the day summer begins', '2026-03-29T08:00:00Z'],
    ['the day before it', '2026-03-28T09:00:00Z'],
    ['the day summer ends', '2026-10-25T09:00:00Z'],
    ['the day before it', '2026-10-24T08:00:00Z'],
    ['the first hour of the office, the day summer ends', '2026-10-25T05:00:00Z'],
    ['the first hour of the office, the day summer begins', '2026-03-29T04:00:00Z'],
  ])('is at its moment in %s: %s', async (_, start) => {
    const told = await read({ start })
    expect(told).toMatchObject({ start, zone: 'Europe/Copenhagen', method: 'REQUEST' })
    expect(Date.parse(told.end) - Date.parse(told.start)).toBe(45 * 60_000)
    expect(told.file).toContain('DTSTART;TZID=Europe/Copenhagen:')
  })

  it('keeps its id and grows with each version, and is called off by both its signs', async () => {
    const first = await read()
    expect(first).toMatchObject({ uid: 'talk@rettidig', sequence: 0, status: 'CONFIRMED' })
    expect(await read({ version: 4, status: 'cancelled' })).toMatchObject({
      uid: 'talk@rettidig',
      sequence: 3,
      method: 'CANCEL',
      status: 'CANCELLED',
    })
  })

  it('says where and with whom, whatever stands in it, and no number of anybody’s', async () => {
    const address = 'Ærøgade 1; 2. th, \\ baghuset\næøå'
    const { event, file } = await read({ meeting: { kind: 'address', address } })
    expect(event.summary).toBe('Jobsamtale hos Jobcenter Prøveby')
    expect(event.location).toBe(address)
    expect(event.description).toContain('Du skal tale med Sara Sagsbehandler.')
    expect(file).not.toMatch(/710580-?1234/)
    expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })
})
