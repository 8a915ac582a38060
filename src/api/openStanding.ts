import type { openStanding } from '../contract/standing'
import { standing } from '../domain/standing'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'

export const answerOpenStanding: Handler<typeof openStanding> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (!citizen) return notFound()
  const { file, caseFile, assessment } = citizen
  const { duties, rights, ...rest } = standing(caseFile, assessment.asOf)
  return {
    ok: true,
    body: {
      citizenId: file.citizen.id,
      name: file.citizen.name,
      ...rest,
      duties: duties.map(({ id, inForce, rules }) => ({ rule: id, binds: inForce, rules })),
      rights: rights.map(({ id, state, rules }) => ({ rule: `right.${id}`, state, rules })),
    },
  }
}
