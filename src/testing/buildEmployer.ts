import type { Employer } from '../domain/employers/employer'

/** A made-up company of the job centre, as long as it is told. */
export function buildEmployer(parts: Partial<Employer> = {}): Employer {
  return {
    id: 'employer',
    version: 1,
    authority: 'job-centre',
    name: 'Opdigtet Handel',
    cvr: '99990007',
    pNumber: null,
    sector: 'private',
    address: 'Prøvevej 2',
    contacts: [{ name: 'Kira Kontakt', phone: '00 11 22 33', email: 'kira@handel.example' }],
    wishes: '',
    entrance: 'caseworker',
    state: 'open',
    changed: { by: 'caseworker', at: '1999-10-01T08:00:00Z' },
    ...parts,
  }
}
