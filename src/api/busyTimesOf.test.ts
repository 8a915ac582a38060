import { describe, expect, it } from 'vitest'
import { busyTimesOf } from './busyTimesOf'

const span = { start: '2026-08-25T22:00:00Z', end: '2027-12-28T23:00:00Z' }
const romance = [
  'BEGIN:VTIMEZONE',
  'TZID:Romance Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

function calendar(...lines: readonly (readonly string[])[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines.flat(), 'END:VCALENDAR'].join('\r\n')
}

function event(...lines: readonly string[]): string[] {
  return ['BEGIN:VEVENT', 'UID:one', ...lines, 'END:VEVENT']
}

async function times(...events: readonly (readonly string[])[]) {
  const read = await busyTimesOf(calendar(...events), span)
  return read.ok ? read.busy.map(({ start, end }) => `${start} ${end}`) : read.error
}

const at = (hours: string, day = '20261124') => [
  `DTSTART:${day}T${hours}0000Z`,
  `DTEND:${day}T${hours}3000Z`,
]
const half = (hours: string, day = '2026-11-24') => `${day}T${hours}:00:00Z ${day}T${hours}:30:00Z`

describe('what is kept of an event', () => {
  it('is when it begins and ends, whatever else it says', async () => {
    const secret = ['SUMMARY:Hemmeligt', 'LOCATION:Her', 'ATTENDEE;CN=Bente:mailto:b@a.example']
    const read = await busyTimesOf(calendar(event(...at('08'), ...secret)), span)
    expect(read).toEqual({
      ok: true,
      busy: [{ start: '2026-11-24T08:00:00Z', end: '2026-11-24T08:30:00Z' }],
    })
  })

  it.each([
    ['cancelled', ['STATUS:CANCELLED']],
    ['marked as free', ['TRANSP:TRANSPARENT']],
    ['marked as free by Outlook', ['X-MICROSOFT-CDO-BUSYSTATUS:FREE']],
  ])('is nothing when it is %s', async (_, lines) => {
    expect(await times(event(...at('08'), ...lines), event(...at('10')))).toEqual([half('10')])
  })

  it('is nothing when it lies outside the days, and what lies within when it reaches over', async () => {
    const edge = event('DTSTART:20260825T210000Z', 'DTEND:20260825T230000Z')
    expect(await times(event(...at('08', '20260101')), edge)).toEqual([
      '2026-08-25T22:00:00Z 2026-08-25T23:00:00Z',
    ])
  })

  it('is one time where several overlap or touch', async () => {
    const long = event('DTSTART:20261124T083000Z', 'DURATION:PT1H')
    expect(await times(event(...at('08')), long, event(...at('09')), event(...at('10')))).toEqual([
      '2026-11-24T08:00:00Z 2026-11-24T09:30:00Z',
      half('10'),
    ])
  })

  it('reads folded lines, a byte order mark, small letters and an alarm within', async () => {
    const alarm = ['BEGIN:VALARM', 'TRIGGER:-PT15M', 'DURATION:PT5M', 'END:VALARM']
    const folded = ['SUMMARY:Lang', ' DTSTART:19990101T000000Z', ...alarm]
    const text = `\uFEFF${calendar(event('dtstart:20261124T0800', ' 00Z', ...folded, 'DTEND:20261124T083000Z'))}`
    const read = await busyTimesOf(text, span)
    expect(read.ok && read.busy).toEqual([
      { start: '2026-11-24T08:00:00Z', end: '2026-11-24T08:30:00Z' },
    ])
  })
})

describe('the times of an event', () => {
  const local = (zone: string, day = '20261124') =>
    event(`DTSTART${zone}:${day}T090000`, `DTEND${zone}:${day}T093000`)

  it.each([
    ['without a zone', '', half('08')],
    ['of a zone the file does not describe and nobody knows', ';TZID=Kontoret', half('08')],
    ['of a zone everybody knows', ';TZID=America/New_York', half('14')],
  ])('%s', async (_, zone, expected) => {
    expect(await times(local(zone))).toEqual([expected])
  })

  it('of a zone the file describes, in summer and in winter', async () => {
    const zone = ';TZID=Romance Standard Time'
    expect(await times(romance, local(zone), local(zone, '20270701'))).toEqual([
      half('08'),
      half('07', '2027-07-01'),
    ])
    const odd = romance.map((line) => line.replace(/TZOFFSET(\w+):.*/, 'TZOFFSET$1:+0530'))
    expect(await times(odd, local(zone))).toEqual(['2026-11-24T03:30:00Z 2026-11-24T04:00:00Z'])
  })

  it('are whole days in Denmark where it has no hours, the clocks’ change included', async () => {
    const day = (from: string, ...more: readonly string[]) =>
      event(`DTSTART;VALUE=DATE:${from}`, ...more)
    expect(await times(day('20261124'))).toEqual(['2026-11-23T23:00:00Z 2026-11-24T23:00:00Z'])
    expect(await times(day('20261024', 'DTEND;VALUE=DATE:20261026'))).toEqual([
      '2026-10-23T22:00:00Z 2026-10-25T23:00:00Z',
    ])
    expect(await times(day('20270327', 'RRULE:FREQ=DAILY;COUNT=2'))).toEqual([
      '2027-03-26T23:00:00Z 2027-03-28T22:00:00Z',
    ])
  })
})

it.each([
  ['comes twice is the first', '20261025', '03', '2026-10-25T00:30:00Z 2026-10-25T02:00:00Z'],
  ['is skipped is moved on', '20270328', '04', '2027-03-28T01:30:00Z 2027-03-28T02:00:00Z'],
])('an event at a time of day that %s', async (_, day, ends, expected) => {
  const zone = 'TZID=Europe/Copenhagen'
  const night = [`DTSTART;${zone}:${day}T023000`, `DTEND;${zone}:${day}T${ends}0000`]
  expect(await times(event(...night))).toEqual([expected])
})

describe('an event that repeats', () => {
  const weekly = (...lines: readonly string[]) =>
    event('DTSTART:20261020T090000', 'DTEND:20261020T093000', 'RRULE:FREQ=WEEKLY;COUNT=3', ...lines)

  it('keeps its local time when the clocks change', async () => {
    expect(await times(weekly())).toEqual([
      half('07', '2026-10-20'),
      half('08', '2026-10-27'),
      half('08', '2026-11-03'),
    ])
  })

  it.each(['EXDATE:20261027T090000', 'EXDATE:20261027T080000Z', 'EXDATE;VALUE=DATE:20261027'])(
    'leaves out %s',
    async (line) => {
      expect(await times(weekly(line))).toEqual([
        half('07', '2026-10-20'),
        half('08', '2026-11-03'),
      ])
    },
  )

  it('has the times that were moved or called off where they are now', async () => {
    const moved = event('RECURRENCE-ID:20261027T080000Z', ...at('12', '20261028'))
    const off = event('RECURRENCE-ID:20261103T090000', ...at('08', '20261103'), 'STATUS:CANCELLED')
    expect(await times(moved, weekly(), off)).toEqual([
      half('07', '2026-10-20'),
      half('12', '2026-10-28'),
    ])
  })

  it('has the further times it names, and ends with the days that are read', async () => {
    expect(await times(weekly('RDATE:20261105T090000'))).toContain(half('08', '2026-11-05'))
    const endless = event(...at('08', '20200106'), 'RRULE:FREQ=DAILY')
    expect(await times(endless)).toHaveLength(490)
  })

  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;COUNT=2',
    'FREQ=HOURLY',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=7;BYDAY=WE',
    'FREQ=DAILY;INTERVAL=1000000000',
    'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
    'FREQ=DAILY;BYHOUR=1,2,3',
  ])('in a way that could be followed without end is refused: %s', async (rule) => {
    const lines = event(...at('08'), `RRULE:${rule}`)
    expect(await times(event(...at('10')), lines)).toEqual({ code: 'unknown-repeat', line: 8 })
  })

  it('since before anybody can follow it is refused', async () => {
    const old = event(...at('08', '19000101'), 'RRULE:FREQ=DAILY')
    expect(await times(old)).toEqual({ code: 'unknown-repeat', line: 3 })
  })
})

describe('a file', () => {
  const error = async (text: string) => {
    const read = await busyTimesOf(text, span)
    return read.ok ? null : read.error
  }

  it.each([
    ['', 'not-a-calendar', 1],
    ['Kære Bente', 'not-a-calendar', 1],
    ['PK\u0003\u0004', 'not-a-calendar', 1],
    ['{"a":1}', 'not-a-calendar', 1],
    ['\r\nBEGIN:VCARD\r\nEND:VCARD', 'not-a-calendar', 2],
    [calendar(['Ingenting']), 'unreadable-line', 3],
    [calendar(['BEGIN:VEVENT']), 'unreadable-line', 4],
    [calendar().replace('\r\nEND:VCALENDAR', ''), 'unreadable-line', 2],
    [calendar(event(...at('10')), event('DTSTART:i morgen')), 'unreadable-line', 8],
    [calendar(event('DTEND:20261124T100000Z')), 'unreadable-line', 3],
    [calendar(event(...at('10'), 'RRULE:FREQ=OFTE')), 'unreadable-line', 3],
  ])('that is none is refused with its line: %j', async (text, code, line) => {
    expect(await error(text)).toEqual({ code, line })
  })

  it('with no events has no busy times', async () => {
    expect(await times()).toEqual([])
    expect(await times(['BEGIN:VTODO', 'DTSTART:x', 'END:VTODO'])).toEqual([])
  })

  it('with more busy times than are kept is refused', async () => {
    const many = Array.from({ length: 250 }, (_, minute) => {
      const from = String((minute * 2) % 60).padStart(2, '0')
      const hour = String(6 + Math.floor(minute / 30)).padStart(2, '0')
      return event(
        `DTSTART:20261124T${hour}${from}00Z`,
        `DTEND:20261124T${hour}${from}30Z`,
        'RRULE:FREQ=DAILY;COUNT=21',
      )
    })
    expect(await times(...many)).toEqual({ code: 'too-many' })
  })
})
