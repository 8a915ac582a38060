import type { Employer } from './employer'

type Place = Pick<Employer, 'cvr' | 'pNumber'>

/** Whether two are the same company at the same place of production. */
export function isSameEmployer(one: Place, other: Place): boolean {
  return one.cvr === other.cvr && one.pNumber === other.pNumber
}
