import type { Availability } from './availability'
import type { FieldError, FieldErrorCode } from './fieldError'
import { officeDay } from './officeDay'
import type { WorkingSpan } from './workingWeek'

/** What is wrong with the hours somebody wants to keep. Pointers are into an availability. */
export function availabilityErrors({
  owner,
  week,
  exceptions,
  absences,
}: Pick<Availability, 'owner' | 'week' | 'exceptions' | 'absences'>): FieldError[] {
  const days = exceptions.map(({ on }) => on)
  return [
    ...Object.entries(week).flatMap(([weekday, spans]) => spanErrors(`/week/${weekday}`, spans)),
    ...exceptions.flatMap(({ on, spans }, index): FieldError[] => [
      ...(days.indexOf(on) < index
        ? [{ pointer: `/exceptions/${index}/on`, code: 'same-day' } as const]
        : []),
      ...spanErrors(`/exceptions/${index}/spans`, spans),
    ]),
    ...absences.flatMap(({ from, to, kind }, index): FieldError[] => [
      ...(to < from
        ? [{ pointer: `/absences/${index}/to`, code: 'end-before-start' } as const]
        : []),
      // Rooms are closed, people are away.
      ...((owner.kind === 'room') === (kind === 'closed')
        ? []
        : [{ pointer: `/absences/${index}/kind`, code: 'invalid' } as const]),
    ]),
  ]
}

function spanErrors(pointer: string, spans: readonly WorkingSpan[]): FieldError[] {
  return spans.flatMap((span, index): FieldError[] => {
    const fault = faultOf(span, spans.slice(0, index))
    return fault ? [{ pointer: `${pointer}/${index}/${fault.field}`, code: fault.code }] : []
  })
}

function faultOf(
  { from, to }: WorkingSpan,
  before: readonly WorkingSpan[],
): { readonly field: 'from' | 'to'; readonly code: FieldErrorCode } | null {
  if (from < officeDay.opens) return { field: 'from', code: 'outside-day' }
  if (to > officeDay.closes) return { field: 'to', code: 'outside-day' }
  if (to <= from) return { field: 'to', code: 'end-before-start' }
  return before.some((other) => from < other.to && other.from < to)
    ? { field: 'from', code: 'overlaps' }
    : null
}
