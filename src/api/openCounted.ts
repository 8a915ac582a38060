import type { CountedRow } from '../contract/timeliness'
import type { openCounted } from '../contract/timelinessOperations'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf } from '../domain/instant'
import { countedResults } from '../domain/timeliness/counted'
import type { CountedCitizen } from '../domain/timeliness/countedCitizen'
import { rulesNamed } from '../domain/timeliness/rulesNamed'
import type { Handler } from './asked'
import { chosenCounted } from './chosenCounted'
import { countedCitizens } from './countedCitizens'

export const answerOpenCounted: Handler<typeof openCounted> = async (asked, view) => {
  const { authority, query, now } = asked
  const { party = null, month, result, count, caseworker } = query
  const today = dateOf(now)
  const names = new Map((await view.peopleOf(authority.id)).map(({ id, name }) => [id, name]))
  const all = chosenCounted(await countedCitizens(authority, today, view), query, today)
  const found = all
    .filter(
      (row) =>
        row.measure === query.measure &&
        row.party === party &&
        (month === undefined || (row.result !== 'ahead' && row.on.startsWith(month))) &&
        (result === undefined
          ? row.result === 'kept' || row.result === 'missed'
          : row.result === result),
    )
    .toSorted(missedFirst)
  const rows = found.slice(0, count).map((row) => shown(row, names))
  return {
    ok: true,
    body: {
      today,
      total: found.length,
      rows,
      caseworkerName: caseworker === undefined ? null : (names.get(caseworker) ?? ''),
      rules: rulesNamed(rows),
    },
  }
}

const order: readonly CountedCitizen['result'][] = ['missed', ...countedResults]

/** The missed first, the latest day on top; what is ahead by what comes first. */
function missedFirst(one: CountedCitizen, other: CountedCitizen): number {
  const days = one.on.localeCompare(other.on)
  return (
    order.indexOf(one.result) - order.indexOf(other.result) ||
    (one.result === 'ahead' ? days : -days) ||
    inDanishOrder(one.citizen.name, other.citizen.name) ||
    one.citizen.id.localeCompare(other.citizen.id)
  )
}

function shown(row: CountedCitizen, names: ReadonlyMap<string, string>): CountedRow {
  const { citizen, caseworker, group, startedOn, on, result, required, held } = row
  const { talkOn, unregistered, exempted, rules } = row
  return {
    citizen,
    caseworkerName: caseworker === null ? null : (names.get(caseworker) ?? null),
    group,
    startedOn,
    on,
    result,
    required,
    held,
    talkOn,
    unregistered,
    exempted,
    rules,
  }
}
