import type { Counted } from './counted'
import { heldBy } from './heldBy'
import { onLastDay } from './onLastDay'
import type { ProcessLooked } from './processLooked'

type Found = Omit<Counted, 'unregistered'>

/** Whether the first required talk of a process was held by its deadline. */
export function firstTalk(looked: ProcessLooked): Found[] {
  const { caseFile, process } = looked
  const last = onLastDay(looked, ({ conversations }) => conversations.required[0]?.dueBy ?? null)
  const first = last?.assessment.conversations.required[0]
  if (!last || !first) return []
  const talkOn = heldBy(first, caseFile, last.on)
  const exempted = first.status === 'waived'
  const one: Omit<Found, 'party'> = {
    measure: 'first-talk',
    startedOn: process.startedOn,
    group: last.assessment.process?.targetGroup ?? null,
    on: last.on,
    result: exempted ? 'exempt' : talkOn === null ? 'missed' : 'kept',
    required: exempted ? 0 : 1,
    held: talkOn === null ? 0 : 1,
    talkOn,
    exempted,
    rules: first.rules,
  }
  return [null, first.party].map((party) => ({ ...one, party }))
}
