import type { whoAmI } from '../contract/firstOperations'
import { dateOf } from '../domain/instant'
import { leads } from '../domain/leads'
import { partyLabelsOn } from '../domain/partyLabelsOn'
import type { Handler } from './asked'

export const answerWhoAmI: Handler<typeof whoAmI> = async ({ person, authority, now }, view) => ({
  ok: true,
  body: {
    id: person.id,
    name: person.name,
    role: person.role,
    authorityName: authority.name,
    leads: leads(person, await view.peopleOf(authority.id)),
    party: authority.kind,
    today: dateOf(now),
    partyLabels: partyLabelsOn(dateOf(now)),
  },
})
