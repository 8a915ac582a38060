import * as z from 'zod'
import { citizenImport, importPreview, largestImport } from './citizenImport'
import type { Operation } from './operation'

const nothing = z.object({})

export const previewImport = {
  id: 'previewImport',
  method: 'POST',
  path: '/api/citizen-import-previews',
  summary: 'What would come of a list of new citizens: every bad row, and the first ones as read.',
  kind: 'question',
  params: nothing,
  query: nothing,
  body: citizenImport,
  largestBody: largestImport,
  answer: { status: 200, body: importPreview },
  problems: ['invalid'],
} as const satisfies Operation

export const importCitizens = {
  id: 'importCitizens',
  method: 'POST',
  path: '/api/citizen-imports',
  summary: 'Registers every citizen of a list, or none of them when any row is bad.',
  kind: 'command',
  params: nothing,
  query: nothing,
  body: citizenImport,
  largestBody: largestImport,
  answer: { status: 201, body: z.object({ added: z.number().int() }) },
  problems: ['invalid'],
} as const satisfies Operation
