import type { askOfferChoices } from '../contract/offerOperations'
import { offerChoicesOf } from '../domain/offers/offerChoicesOf'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'

export const answerAskOfferChoices: Handler<typeof askOfferChoices> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (citizen === null) return notFound()
  return { ok: true, body: offerChoicesOf(citizen.caseFile, asked.query.from) }
}
