import type { compareLaw } from '../contract/otherLaw'
import { dateOf } from '../domain/instant'
import { otherLaw } from '../domain/otherLaw'
import { reformDay } from '../domain/reformDay'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'

export const answerCompareLaw: Handler<typeof compareLaw> = async (asked, view) => {
  const { params, query, now } = asked
  const citizen = await ownCitizen(params.citizenId, asked, view)
  if (!citizen) return notFound()
  const today = dateOf(now)
  const { basis, on = reformDay(basis, today) } = query
  const { id, name } = citizen.file.citizen
  return {
    ok: true,
    body: {
      citizenId: id,
      name,
      ...otherLaw(citizen.caseFile, { today, on, basis }),
    },
  }
}
