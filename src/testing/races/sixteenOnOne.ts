import { bookingWarnings } from '../../domain/bookingWarning'
import { buildConversationRequest } from '../buildConversationRequest'
import type { Deed, Told } from './deed'
import { raceCaseworkers, raceCitizen, raceDays, raceTimes } from './raceSeed'
import { isSettled } from './settle'
import { send } from './send'

const many = 16

/** How one round ended: who was answered for, and how many were told that the time is taken. */
export interface Round {
  readonly won: number
  readonly refused: number
  /** In milliseconds, of every answer. */
  readonly took: readonly number[]
}

/** Sixteen citizens and one time of one caseworker, `rounds` times: at most 288. */
export async function sixteenOnOne(address: string, rounds: number): Promise<Round[]> {
  const slots = raceCaseworkers.flatMap((caseworker) =>
    raceDays.flatMap((on) => raceTimes.map((at) => ({ caseworker, on, at }))),
  )
  const played: Round[] = []
  for (const [round, slot] of slots.slice(0, rounds).entries()) {
    const told = await Promise.all(
      Array.from({ length: many }, (_, index) => ask(address, book(round, index, slot))),
    )
    const answers = told.flatMap((one) => one.answers)
    played.push({
      won: answers.filter(({ status }) => status === 201).length,
      refused: answers.filter(({ status }) => status === 409).length,
      took: answers.map(({ sent, came }) => came - sent),
    })
  }
  return played
}

async function ask(address: string, deed: Deed): Promise<Told> {
  for (let lost = 0; ; lost++) {
    const answer = await send(address, deed)
    if (typeof answer === 'object' && isSettled(answer))
      return { deed, answers: [answer], hungUp: 0, lost }
  }
}

function book(
  round: number,
  index: number,
  slot: { readonly caseworker: string; readonly on: string; readonly at: string },
): Deed {
  const citizen = raceCitizen(index)
  const meeting = { kind: 'address', address: 'Prøvevej 1' } as const
  const wish = 'physical'
  const accepted = { warnings: bookingWarnings, reason: 'Aftalt' }
  return {
    id: `one-slot-${round}-${index}`,
    kind: 'book',
    citizen,
    method: 'POST',
    path: `/api/citizens/${citizen}/conversations`,
    body: buildConversationRequest({
      ...slot,
      kind: 'on-request',
      minutes: 30,
      meeting,
      wish,
      accepted,
    }),
    version: null,
    wants: null,
  }
}
