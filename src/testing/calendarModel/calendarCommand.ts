import type { AsyncCommand } from 'fast-check'
import type { OpenedApi } from '../openApi'
import type { CalendarModel } from './calendarModel'

/** One step of one or more people, and how a run that fails names it. */
export function calendarCommand(
  name: string,
  given: unknown,
  run: (model: CalendarModel, api: OpenedApi) => Promise<void>,
): AsyncCommand<CalendarModel, OpenedApi> {
  return { check: () => true, run, toString: () => `${name} ${JSON.stringify(given)}` }
}
