/** Three questions every engine is asked: the form of a first talk, who is responsible, what is required first. */
export interface Reduced {
  readonly digital: boolean
  readonly party: string
  /** Kind of the talk required first and the number of the day it is due; null when none is. */
  readonly first: { readonly kind: string; readonly dueBy: number } | null
}

/** The same answer whoever gave it. */
export function sameAnswer(one: Reduced, other: Reduced): boolean {
  return (
    one.digital === other.digital &&
    one.party === other.party &&
    one.first?.kind === other.first?.kind &&
    one.first?.dueBy === other.first?.dueBy
  )
}
