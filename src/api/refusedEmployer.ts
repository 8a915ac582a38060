import type { EmployerRequest } from '../contract/employer'
import type { Authority } from '../domain/authority'
import { isSameEmployer } from '../domain/employers/isSameEmployer'
import type { View } from '../store/store'
import { problemAnswer, type ProblemAnswer } from './problemAnswer'

/** Why an employer cannot be kept as it is said; null when it can. `id` is null for a new one. */
export async function refusedEmployer(
  id: string | null,
  said: EmployerRequest,
  authority: Authority,
  view: View,
): Promise<ProblemAnswer | null> {
  const people = await view.peopleOf(authority.id)
  if (said.entrance !== null && !people.some((person) => person.id === said.entrance))
    return problemAnswer('invalid', {
      errors: [{ pointer: '/entrance', code: 'unknown-caseworker' }],
    })
  const known = (await view.employersOf(authority.id)).find(
    (row) => row.id !== id && row.state !== 'removed' && isSameEmployer(row, said),
  )
  if (known === undefined) return null
  return problemAnswer('employer-known', {
    errors: [{ pointer: '/cvr', code: 'employer-known' }],
    employer: { id: known.id, name: known.name },
  })
}
