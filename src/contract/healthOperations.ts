import * as z from 'zod'
import type { Operation } from './operation'

const nothing = z.object({})

export const health = {
  id: 'health',
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the API answers.',
  kind: 'question',
  anybody: true,
  params: nothing,
  query: nothing,
  body: null,
  answer: { status: 200, body: z.object({ status: z.literal('ok') }) },
  problems: [],
} as const satisfies Operation

export const ready = {
  id: 'ready',
  method: 'GET',
  path: '/api/ready',
  summary:
    'Whether the API can be asked now: what it keeps is within reach, and it is not stopping.',
  kind: 'question',
  anybody: true,
  params: nothing,
  query: nothing,
  body: null,
  answer: { status: 200, body: z.object({ status: z.literal('ready') }) },
  problems: [],
} as const satisfies Operation
