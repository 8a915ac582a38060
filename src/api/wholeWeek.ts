import type { Hours } from '../contract/hours'
import type { WorkingWeek } from '../domain/workingWeek'

/** Every weekday named, those without hours too. */
export function wholeWeek(week: WorkingWeek): Hours['week'] {
  const on = (weekday: number) => week[weekday] ?? []
  return { 1: on(1), 2: on(2), 3: on(3), 4: on(4), 5: on(5), 6: on(6), 7: on(7) }
}
