import type { whoAmI } from '../contract/firstOperations'
import { dateOf } from '../domain/instant'
import { partyLabelsOn } from '../domain/partyLabelsOn'
import type { Handler } from './asked'

export const answerWhoAmI: Handler<typeof whoAmI> = async ({ person, authority, now }) => ({
  ok: true,
  body: {
    id: person.id,
    name: person.name,
    role: person.role,
    authorityName: authority.name,
    party: authority.kind,
    today: dateOf(now),
    partyLabels: partyLabelsOn(dateOf(now)),
  },
})
