import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayNumber, daysBetween } from '../calendarDate'

const daySteps = [-400, -182, -31, -14, -1, 0, 1, 7, 14, 28, 42, 56, 91, 182, 365, 366, 1000]
const monthSteps = [-25, -12, -3, -1, 0, 1, 2, 3, 4, 6, 11, 12, 16, 18, 30]

describe('arithmetic on every day from 2000 to 2040 agrees with Temporal', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01')

  it('when days are added and counted, and when months are added', () => {
    let day = Temporal.PlainDate.from('2000-01-01')
    let examined = 0
    const differences: string[] = []
    const compare = (question: string, ours: string | number, theirs: string | number): void => {
      if (ours !== theirs) differences.push(`${question}: ${ours}, Temporal says ${theirs}`)
    }
    for (; day.year <= 2040; day = day.add({ days: 1 })) {
      const date = day.toString()
      examined += 1
      compare(`number of ${date}`, dayNumber(date), epoch.until(day).days)
      for (const days of daySteps) {
        const later = day.add({ days }).toString()
        compare(`${date} + ${days} days`, addDays(date, days), later)
        compare(`days from ${date} to ${later}`, daysBetween(date, later), days)
      }
      for (const months of monthSteps)
        compare(
          `${date} + ${months} months`,
          addMonths(date, months),
          day.add({ months }).toString(),
        )
    }
    expect(differences).toEqual([])
    expect(examined).toBe(14_976)
  }, 60_000)
})
