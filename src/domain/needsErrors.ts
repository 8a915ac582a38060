import type { CitizenNeeds } from './citizenNeeds'
import type { FieldError } from './fieldError'

/** What is wrong with what is said of a citizen’s needs. Pointers are into the needs. */
export function needsErrors({ hindrances }: Pick<CitizenNeeds, 'hindrances'>): FieldError[] {
  return hindrances.flatMap(({ when }, index): FieldError[] => {
    const pointer = `/hindrances/${index}/when`
    if (when.every === 'day')
      return when.to < when.from ? [{ pointer: `${pointer}/to`, code: 'end-before-start' }] : []
    return when.days.flatMap(({ from, to }, day): FieldError[] =>
      to <= from ? [{ pointer: `${pointer}/days/${day}/to`, code: 'end-before-start' }] : [],
    )
  })
}
