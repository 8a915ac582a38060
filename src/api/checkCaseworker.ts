import type { FieldError } from '../domain/fieldError'
import type { View } from '../store/store'

/** Whether the caseworker named belongs to the authority. */
export async function checkCaseworker(
  caseworker: string,
  authority: string,
  view: View,
): Promise<FieldError[]> {
  const people = await view.peopleOf(authority)
  return people.some(({ id }) => id === caseworker)
    ? []
    : [{ pointer: '/caseworker', code: 'unknown-caseworker' }]
}
