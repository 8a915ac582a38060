import type { Insertable } from 'kysely'
import type { Employer } from '../../domain/employers/employer'
import type { Tables } from './tables'

/** An employer as its row is written. */
export function employerRow(employer: Employer): Insertable<Tables['employers']> {
  return {
    ...employer,
    contacts: JSON.stringify(employer.contacts),
    changed: JSON.stringify(employer.changed),
  }
}
