import type { Person } from '../domain/person'

const workday = [{ from: '08:00', to: '16:00' }]

/** Someone who works from eight to four on weekdays. */
export function buildPerson(parts: Partial<Person> = {}): Person {
  return {
    id: 'caseworker',
    name: 'Sara Sagsbehandler',
    role: 'caseworker',
    authority: 'job-centre',
    workingWeek: { 1: workday, 2: workday, 3: workday, 4: workday, 5: workday },
    ...parts,
  }
}
