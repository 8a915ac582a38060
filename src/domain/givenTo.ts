import type { CitizenFile } from './citizenFile'
import { holderOf } from './plan/holderOf'

type File = Pick<CitizenFile, 'assigned' | 'conversations'>

/** Whose citizen it is to everybody, and whom the citizen was given to, if anybody. */
export interface Holding {
  readonly holder: string | null
  readonly given: string | null
}

/** What is kept once a citizen is given to somebody, and how it was and is. */
export interface Given {
  readonly assigned: NonNullable<CitizenFile['assigned']>
  readonly before: Holding
  readonly after: Holding
}

/** A citizen given to somebody of an authority; to nobody, and the talks tell again, when null. */
export function givenTo(file: File, authority: string, to: string | null): Given {
  const { [authority]: _before, ...others } = file.assigned ?? {}
  const assigned = to === null ? others : { ...others, [authority]: to }
  return {
    assigned,
    before: holdingOf(file, authority),
    after: holdingOf({ ...file, assigned }, authority),
  }
}

function holdingOf(file: File, authority: string): Holding {
  return { holder: holderOf(file, authority), given: file.assigned?.[authority] ?? null }
}
