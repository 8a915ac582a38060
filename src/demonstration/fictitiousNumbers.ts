import type { CalendarDate } from '../law/calendarDate'

/** Civil registration numbers that look like ones and are none: `DDMMYY-NNNN`, day plus 60. */
export interface FictitiousNumbers {
  /** One that nobody has been given yet. */
  readonly next: (birthDate: CalendarDate, index: number) => string
}

/** Added to the day, so that the number can belong to nobody. */
const marker = 60

export function fictitiousNumbers(): FictitiousNumbers {
  const given = new Set<string>()
  return {
    next: (birthDate, index) => {
      const [year = '', month = '', day = ''] = birthDate.split('-')
      const date = `${Number(day) + marker}${month}${year.slice(2)}`
      for (let place = index; ; place++) {
        const number = `${date}-${1000 + ((place * 7) % 9000)}`
        if (given.has(number)) continue
        given.add(number)
        return number
      }
    },
  }
}
