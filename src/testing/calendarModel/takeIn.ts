import type { CalendarModel, ModelTalk } from './calendarModel'

/** The model after an acknowledged change of a talk. */
export function takeIn(model: CalendarModel, before: ModelTalk, change: Partial<ModelTalk>): void {
  const index = model.talks.indexOf(before)
  model.talks[index] = { ...before, ...change, version: before.version + 1 }
  model.writes++
}
