import * as z from 'zod'
import { citizenRows, citizenSearch } from './citizenRow'
import type { Operation } from './operation'
import { me } from './person'

// What the first screens ask, apart from the rest: the start brings these and no others.
const nothing = z.object({})

export const whoAmI = {
  id: 'whoAmI',
  method: 'GET',
  path: '/api/me',
  summary: 'The person who asks, and today by the API’s clock.',
  kind: 'question',
  params: nothing,
  query: nothing,
  body: null,
  answer: { status: 200, body: me },
  problems: [],
} as const satisfies Operation

export const searchCitizens = {
  id: 'searchCitizens',
  method: 'POST',
  path: '/api/citizen-searches',
  summary:
    'The asking person’s own citizens by name or number. Changes nothing; the text is in the body so that no number stands in an address.',
  kind: 'question',
  params: nothing,
  query: nothing,
  body: citizenSearch,
  answer: { status: 200, body: citizenRows },
  problems: ['invalid'],
} as const satisfies Operation
