import * as z from 'zod'
import { employerPage, employerRequest, employersPage } from './employer'
import type { Operation } from './operation'

const nothing = z.object({})
const ofEmployer = z.object({ employerId: z.string().max(100) })
const saved = z.object({ id: z.string(), version: z.number().int() })

export const openEmployers = {
  id: 'openEmployers',
  method: 'GET',
  path: '/api/employers',
  summary: 'The employers of the asker’s municipality. `counted` counts their placements too.',
  kind: 'question',
  params: nothing,
  query: z.object({ counted: z.literal('yes').optional() }),
  body: null,
  answer: { status: 200, body: employersPage },
  problems: ['not-permitted', 'invalid'],
} as const satisfies Operation

export const openEmployer = {
  id: 'openEmployer',
  method: 'GET',
  path: '/api/employers/{employerId}',
  summary: 'An employer with its placements among the asker’s own citizens.',
  kind: 'question',
  params: ofEmployer,
  query: nothing,
  body: null,
  answer: { status: 200, body: employerPage },
  problems: ['not-found'],
} as const satisfies Operation

export const addEmployer = {
  id: 'addEmployer',
  method: 'POST',
  path: '/api/employers',
  summary: 'Adds an employer; the same CVR and P-number is there once.',
  kind: 'command',
  params: nothing,
  query: nothing,
  body: employerRequest,
  answer: { status: 201, body: saved },
  problems: ['not-permitted', 'invalid', 'employer-known'],
} as const satisfies Operation

export const changeEmployer = {
  id: 'changeEmployer',
  method: 'PUT',
  path: '/api/employers/{employerId}',
  summary: 'Replaces what is said of an employer. One that is closed is not offered any more.',
  kind: 'change',
  params: ofEmployer,
  query: nothing,
  body: employerRequest,
  answer: { status: 200, body: saved },
  problems: ['not-found', 'invalid', 'employer-known'],
} as const satisfies Operation

export const removeEmployer = {
  id: 'removeEmployer',
  method: 'POST',
  path: '/api/employers/{employerId}/removals',
  summary: 'Takes away an employer that no offer is at.',
  kind: 'change',
  params: ofEmployer,
  query: nothing,
  body: null,
  answer: { status: 201, body: saved },
  problems: ['not-found', 'employer-in-use'],
} as const satisfies Operation
