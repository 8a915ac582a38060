import type { openTimeliness } from '../contract/timelinessOperations'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf } from '../domain/instant'
import { measures } from '../domain/timeliness/counted'
import { figuresOf } from '../domain/timeliness/figuresOf'
import { firstDayOfSpan, monthsOf } from '../domain/timeliness/monthsOf'
import { rulesNamed } from '../domain/timeliness/rulesNamed'
import type { Handler } from './asked'
import { chosenCounted } from './chosenCounted'
import { countedCitizens } from './countedCitizens'

export const answerOpenTimeliness: Handler<typeof openTimeliness> = async (asked, view) => {
  const { authority, query, now } = asked
  const today = dateOf(now)
  const people = (await view.peopleOf(authority.id)).toSorted((one, other) =>
    inDanishOrder(one.name, other.name),
  )
  const all = chosenCounted(await countedCitizens(authority, today, view), query, today)
  const months = monthsOf(today, query.months)
  const figures = measures.map((measure) =>
    figuresOf(measure, all, { party: query.party ?? null, months, people }),
  )
  return {
    ok: true,
    body: {
      today,
      from: firstDayOfSpan(today, query.months),
      own: authority.kind,
      measures: figures,
      people: people.map(({ id, name }) => ({ id, name })),
      rules: rulesNamed(figures),
    },
  }
}
