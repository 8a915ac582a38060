import type { openNeeds } from '../contract/needs'
import { unsaidNeeds } from '../domain/unsaidNeeds'
import type { Handler } from './asked'
import { needsView } from './needsView'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'

export const answerOpenNeeds: Handler<typeof openNeeds> = async (asked, view) => {
  const found = await ownCitizen(asked.params.citizenId, asked, view)
  if (found === null) return notFound()
  const { citizen } = found.file
  const needs = (await view.needs(citizen.id)) ?? unsaidNeeds(citizen.id)
  return { ok: true, body: needsView(needs, citizen), version: needs.version }
}
