import * as z from 'zod'
import { basis, lawDay, lawOn } from './lawOn'
import type { Operation } from './operation'
import { lawChangesPage, ruleBookPage, rulePage } from './ruleBook'

const nothing = z.object({})

export const openRuleBook = {
  id: 'openRuleBook',
  method: 'GET',
  path: '/api/rules',
  summary:
    'Every rule by subject, and how it stands on a day of a calendar; today in force unless said.',
  kind: 'question',
  params: nothing,
  query: lawOn,
  body: null,
  answer: { status: 200, body: ruleBookPage },
  problems: ['invalid'],
} as const satisfies Operation

export const openRule = {
  id: 'openRule',
  method: 'GET',
  path: '/api/rules/{ruleId}',
  summary: 'One rule with sources, contradictions, groups, and the versions before and after it.',
  kind: 'question',
  params: z.object({ ruleId: z.string().max(100) }),
  query: lawOn,
  body: null,
  answer: { status: 200, body: rulePage },
  problems: ['invalid', 'not-found'],
} as const satisfies Operation

export const askLawChanges = {
  id: 'askLawChanges',
  method: 'GET',
  path: '/api/law-changes',
  summary:
    'What the law says otherwise on one day than on another. From today to the next day it changes, unless said.',
  kind: 'question',
  params: nothing,
  query: z.object({
    from: lawDay.optional(),
    to: lawDay.optional(),
    basis: basis.default('enacted'),
  }),
  body: null,
  answer: { status: 200, body: lawChangesPage },
  problems: ['invalid'],
} as const satisfies Operation
