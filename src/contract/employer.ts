import * as z from 'zod'
import { employerSectors } from '../domain/employers/employer'
import { isCvrNumber } from '../domain/employers/isCvrNumber'
import { placementTimes } from '../domain/employers/placementTime'
import { offerStatuses } from '../domain/offers/offer'
import { offerKinds } from '../law/caseFile'
import type { Immutable } from './immutable'

const most = { name: 200, address: 300, phone: 50, email: 200, wishes: 2000, contacts: 20, id: 100 }

const said = (max: number) => z.string('required').trim().max(max, 'too-long')
const named = said(most.name).min(1, 'required')
const orNull = (max: number) =>
  said(max)
    .nullable()
    .transform((value) => (value === '' ? null : value))
/** Digits as people write them, in groups. */
const digits = said(most.name).transform((value) => value.replaceAll(/\s/g, ''))
const sector = z.enum(employerSectors, 'required')
const state = z.enum(['open', 'closed'], 'required')

const contact = z.strictObject({
  name: named,
  phone: said(most.phone),
  email: said(most.email).refine(
    (value) => value === '' || /^\S+@\S+\.\S+$/.test(value),
    'invalid',
  ),
})
export type EmployerContact = Immutable<z.infer<typeof contact>>

/** What is said of an employer. */
export const employerRequest = z.strictObject({
  name: named,
  cvr: digits
    .refine((value) => value !== '', { error: 'required', abort: true })
    .refine(isCvrNumber, 'invalid-cvr'),
  pNumber: digits
    .nullable()
    .refine((value) => value === null || /^(\d{10})?$/.test(value), 'invalid-p-number')
    .transform((value) => (value === '' ? null : value)),
  sector,
  address: orNull(most.address),
  contacts: z.array(contact).max(most.contacts, 'too-many'),
  wishes: said(most.wishes),
  /** Id of whoever of the municipality is its one entrance. */
  entrance: orNull(most.id),
  state,
})
export type EmployerRequest = Immutable<z.infer<typeof employerRequest>>

const employerRow = z.object({
  id: z.string(),
  name: z.string(),
  cvr: z.string(),
  pNumber: z.string().nullable(),
  sector,
  state,
  contacts: z.array(z.string()),
  entranceName: z.string().nullable(),
  /** How many placements are running today; null when it was not asked. */
  now: z.number().int().nullable(),
})
export type EmployerRow = Immutable<z.infer<typeof employerRow>>

/** By name. */
export const employersPage = z.object({ employers: z.array(employerRow) })

export const employerPage = z.object({
  id: z.string(),
  version: z.number().int(),
  name: z.string(),
  cvr: z.string(),
  pNumber: z.string().nullable(),
  sector,
  address: z.string().nullable(),
  contacts: z.array(z.object({ name: z.string(), phone: z.string(), email: z.string() })),
  wishes: z.string(),
  entrance: z.object({ id: z.string(), name: z.string() }).nullable(),
  state,
  changed: z.object({ byName: z.string(), on: z.string(), at: z.string() }),
  /** The latest first. */
  placements: z.array(
    z.object({
      citizenId: z.string(),
      name: z.string(),
      offer: z.string(),
      kind: z.enum(offerKinds),
      from: z.string(),
      to: z.string().nullable(),
      status: z.enum(offerStatuses),
      time: z.enum(placementTimes),
    }),
  ),
})
export type EmployerPage = Immutable<z.infer<typeof employerPage>>
