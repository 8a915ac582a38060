import type { CitizenNeeds, Hindrance } from './citizenNeeds'

/** Whether something that was known of the needs is altered or gone: then somebody must say why. */
export function needsReplaced(before: CitizenNeeds, after: CitizenNeeds): boolean {
  const said = ['interpreter', 'disability', 'safety'] as const
  const still = new Set(after.hindrances.map(told))
  return (
    said.some((field) => before[field] !== null && before[field] !== after[field]) ||
    before.hindrances.some((row) => !still.has(told(row)))
  )
}

/** The same for the same hindrance, in whatever order a store gives its members. */
function told({ id, kind, when }: Hindrance): string {
  const days = when.every === 'week' ? when.days : []
  return JSON.stringify([
    id,
    kind,
    when.every === 'week' ? when.until : [when.from, when.to],
    days.map(({ weekday, from, to }) => [weekday, from, to]),
  ])
}
