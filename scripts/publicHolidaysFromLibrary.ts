import Holidays from 'date-holidays'

const years = { first: 2019, last: 2035 }

/** Denmark's public holidays as date-holidays has them: date to Danish name, in order of date. */
export function publicHolidaysFromLibrary(): Record<string, string> {
  const calendar = new Holidays('DK')
  const found: [string, string][] = []
  for (let year = years.first; year <= years.last; year++)
    for (const { date, name, type } of calendar.getHolidays(year, 'da'))
      if (type === 'public') found.push([date.slice(0, 10), name])
  return Object.fromEntries(found.toSorted(([a], [b]) => a.localeCompare(b)))
}
