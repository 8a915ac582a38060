import type { Instant } from '../instant'

/** A company or an institution citizens can be placed at. It belongs to a municipality. */
export interface Employer {
  readonly id: string
  /** Counts up by one at each change. */
  readonly version: number
  /** Id of the job centre of the municipality. */
  readonly authority: string
  readonly name: string
  /** Eight digits. */
  readonly cvr: string
  /** Ten digits of a place of production; null when it is the company as a whole. */
  readonly pNumber: string | null
  readonly sector: EmployerSector
  readonly address: string | null
  readonly contacts: readonly EmployerContact[]
  /** What it would like, and which jobs it has; empty when nobody has said. */
  readonly wishes: string
  /** Id of whoever of the municipality is its one entrance; null when nobody is. */
  readonly entrance: string | null
  readonly state: EmployerState
  readonly changed: { readonly by: string; readonly at: Instant }
}

/** Somebody at the employer. */
export interface EmployerContact {
  readonly name: string
  readonly phone: string
  readonly email: string
}

export const employerSectors = ['private', 'public'] as const
export type EmployerSector = (typeof employerSectors)[number]

/** A closed one is there no more; one that is taken away was a mistake, and nothing rests on it. */
export type EmployerState = 'open' | 'closed' | 'removed'
