import type { listPeople } from '../contract/hoursOperations'
import { mayKeepHours } from '../domain/mayKeepHours'
import type { Handler } from './asked'

export const answerListPeople: Handler<typeof listPeople> = async (asked, view) => {
  const people = await view.peopleOf(asked.authority.id)
  return {
    ok: true,
    body: {
      people: people.map((one) => ({
        id: one.id,
        name: one.name,
        role: one.role,
        mayChange: mayKeepHours(asked.person, one),
      })),
    },
  }
}
