import type { changeHours } from '../contract/hoursOperations'
import type { Handler } from './asked'
import { personAsked } from './personAsked'
import { saveHours } from './saveHours'

export const answerChangeHours: Handler<typeof changeHours> = async (asked, draft) => {
  const answer = await personAsked(asked.params.personId, asked, draft)
  if (!answer.ok) return answer
  const { found } = answer
  return saveHours({ kind: 'caseworker', id: found.id }, found, asked, draft)
}
