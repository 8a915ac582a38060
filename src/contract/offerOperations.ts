import * as z from 'zod'
import { offerChange } from './offerChange'
import { assessedPlan, offerChoicesPage, offerPlanPage } from './offerPlan'
import type { Operation } from './operation'
import { lawDay } from './lawOn'

const nothing = z.object({})
const ofCitizen = z.object({ citizenId: z.string().max(100) })

export const openOfferPlan = {
  id: 'openOfferPlan',
  method: 'GET',
  path: '/api/citizens/{citizenId}/offer-plan',
  summary: 'A citizen’s offers, what the law says of them, and who changed what when.',
  kind: 'question',
  params: ofCitizen,
  query: nothing,
  body: null,
  answer: { status: 200, body: offerPlanPage },
  problems: ['not-found'],
} as const satisfies Operation

export const askOfferChoices = {
  id: 'askOfferChoices',
  method: 'GET',
  path: '/api/citizens/{citizenId}/offer-choices',
  summary: 'What the law says of each kind of offer that would begin on a day.',
  kind: 'question',
  params: ofCitizen,
  query: z.object({ from: lawDay }),
  body: null,
  answer: { status: 200, body: offerChoicesPage },
  problems: ['not-found', 'invalid'],
} as const satisfies Operation

export const previewOfferPlan = {
  id: 'previewOfferPlan',
  method: 'POST',
  path: '/api/citizens/{citizenId}/offer-plan-previews',
  summary: 'The plan with and without a change. Changes nothing.',
  kind: 'question',
  params: ofCitizen,
  query: nothing,
  body: offerChange,
  answer: { status: 200, body: z.object({ before: assessedPlan, after: assessedPlan }) },
  problems: ['not-found', 'invalid', 'law-refuses', 'wrong-status', 'undo-over'],
} as const satisfies Operation

export const changeOfferPlan = {
  id: 'changeOfferPlan',
  method: 'POST',
  path: '/api/citizens/{citizenId}/offer-plan-changes',
  summary:
    'Changes the plan: what the law refuses is not saved. The fund proposes, the municipality grants.',
  kind: 'change',
  params: ofCitizen,
  query: nothing,
  body: offerChange,
  answer: {
    status: 201,
    /** The offer concerned, the new one where one began; null for hours and what was taken back. */
    body: z.object({ version: z.number().int(), offer: z.string().nullable(), entry: z.string() }),
  },
  problems: ['not-found', 'invalid', 'law-refuses', 'wrong-status', 'undo-over'],
} as const satisfies Operation
