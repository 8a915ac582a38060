import { describe, expect, it } from 'vitest'
import { buildAvailability } from '../testing/buildAvailability'
import { isClosingDay } from './isClosingDay'
import { opensOn } from './opensOn'
import { unkeptAvailability } from './unkeptAvailability'

const workday = [{ from: '08:00', to: '16:00' }]
const everyDay = {
  1: workday,
  2: workday,
  3: workday,
  4: workday,
  5: workday,
  6: workday,
  7: workday,
}

describe('the hours of a day', () => {
  it.each([
    ['the Friday that was a public holiday until 2023', '2023-05-05', []],
    ['the same Friday the year after', '2024-04-26', workday],
    ['the day before Christmas Day', '2026-12-24', workday],
    ['Christmas Day', '2026-12-25', []],
    ['Constitution Day', '2026-06-05', workday],
    ['New Year’s Eve', '2026-12-31', workday],
    ['New Year’s Day', '2027-01-01', []],
    ['the Sunday the clocks go forward', '2026-03-29', []],
    ['the Monday after', '2026-03-30', workday],
    ['the Sunday the clocks go back', '2026-10-25', []],
    ['the Monday after that', '2026-10-26', workday],
  ])('are on %s, %s', (_, on, spans) => {
    expect(opensOn(buildAvailability(), on)).toEqual(spans)
  })

  it('are none from the first to the last day away, and the day’s own where it has some', () => {
    const [from, to] = ['2026-11-24', '2026-11-26']
    const short = [{ from: '10:00', to: '12:00' }]
    const hours = buildAvailability({
      absences: [{ id: 'away', from, to, kind: 'course' }],
      exceptions: [
        { on: '2026-11-25', spans: short },
        { on: '2026-11-27', spans: short },
        { on: '2026-11-30', spans: [] },
        { on: '2026-12-25', spans: short },
      ],
    })
    const days = ['2026-11-23', from, '2026-11-25', to, '2026-11-27', '2026-11-30', '2026-12-25']
    expect(days.map((on) => opensOn(hours, on))).toEqual([workday, [], [], [], short, [], []])
  })

  it('are the whole office day in a room nobody has kept hours of, and none of a person', () => {
    const room = unkeptAvailability({ kind: 'room', id: 'room' })
    expect(opensOn(room, '2026-11-29')).toEqual([{ from: '06:00', to: '22:00' }])
    expect(opensOn(unkeptAvailability({ kind: 'caseworker', id: 'one' }), '2026-11-25')).toEqual([])
  })
})

it('closing days are three days a year, and no public holidays', () => {
  const days = ['2026-06-05', '2026-12-24', '2026-12-31', '2030-12-24']
  expect(days.filter((on) => isClosingDay(on))).toEqual(days)
  const others = ['2026-06-04', '2026-06-06', '2026-12-23', '2026-12-25', '2027-01-01']
  expect(others.filter((on) => isClosingDay(on))).toEqual([])
  expect(days.map((on) => opensOn({ ...buildAvailability(), week: everyDay }, on))).toEqual(
    days.map(() => workday),
  )
})
