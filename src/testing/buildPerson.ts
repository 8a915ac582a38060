import type { Person } from '../domain/person'

/** A caseworker of the job centre. */
export function buildPerson(parts: Partial<Person> = {}): Person {
  return {
    id: 'caseworker',
    name: 'Sara Sagsbehandler',
    role: 'caseworker',
    authority: 'job-centre',
    ...parts,
  }
}
