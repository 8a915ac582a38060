import type { Citizen } from '../domain/citizen'

/** An insured citizen of the municipality that `buildAuthority` makes, and a member of its fund. */
export function buildCitizen(parts: Partial<Citizen> = {}): Citizen {
  return {
    id: 'citizen',
    version: 1,
    name: 'Bente Borger',
    civilRegistrationNumber: '710580-1234',
    birthDate: '1980-05-11',
    municipality: '0999',
    unemploymentFund: 'fund',
    digitalPost: true,
    phone: '00 11 22 33',
    employer: null,
    vocationalEducation: true,
    ...parts,
  }
}
