import * as z from 'zod'
import type { NewCitizen } from '../domain/registerCitizen'
import { startedBenefit } from './courseChange'
import { said } from './courseFields'

/** The body of a registration. The number is read as people type it, with or without a dash. */
export const newCitizen = z.strictObject({
  number: z.string('required').trim().min(1, 'required').max(20, 'invalid-number'),
  name: said.name,
  municipality: said.municipality,
  unemploymentFund: said.fund,
  digitalPost: z.boolean(),
  phone: said.phone,
  vocationalEducation: z.boolean().nullable(),
  benefit: startedBenefit.nullable(),
}) satisfies z.ZodType<NewCitizen>
