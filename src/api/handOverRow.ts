import type { HandOverRow } from '../contract/handOver'
import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { masked } from '../domain/civilRegistrationNumber'
import type { HandOver } from '../domain/handOver'
import { dateOf, timeOf } from '../domain/instant'
import type { Requirement } from '../law/assessment'
import type { View } from '../store/store'

/** A hand-over as the contract shows it to somebody of that authority. */
export async function handOverRow(
  { file }: AssessedCitizen,
  { on, held, due, notKept, wrongSide }: HandOver,
  authority: Authority,
  view: View,
): Promise<HandOverRow> {
  const { citizen, conversations } = file
  const talkCalled = (id: string | null) => conversations.find((talk) => talk.id === id)
  const required = ({ number, kind, party, dueBy, status, conversation }: Requirement) => {
    const booked = status === 'booked' ? talkCalled(conversation) : undefined
    return { number, kind, party, dueBy, bookedOn: booked ? dateOf(booked.start) : null }
  }
  const misplaced = wrongSide.map(async ({ conversation, reason, why, rules }) => {
    const talk = talkCalled(conversation)
    if (!talk) return []
    const { id, kind, party, start, caseworker } = talk
    const holder = await view.person(caseworker)
    const mine = talk.authority === authority.id
    const when = { on: dateOf(start), at: timeOf(start) }
    return [
      { id, kind, party, ...when, mine, caseworkerName: holder?.name ?? '', reason, why, rules },
    ]
  })
  return {
    citizenId: citizen.id,
    name: citizen.name,
    maskedNumber: masked(citizen.civilRegistrationNumber),
    on,
    held: held.map(({ id, kind, party, start, form, outcome }) => ({
      id,
      kind,
      party,
      on: dateOf(start),
      form: outcome?.form ?? form,
    })),
    agreements: held.flatMap(({ party, start, outcome }) =>
      (outcome?.agreements ?? []).map((row) => ({ ...row, party, on: dateOf(start) })),
    ),
    due: due.map(required),
    notKept: notKept.map(required),
    wrongSide: (await Promise.all(misplaced)).flat(),
  }
}
