import type { openCandidates, SelfBookingCandidate } from '../contract/selfBookingCandidates'
import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { inDanishOrder } from '../domain/danishOrder'
import { earliestDeadline } from '../domain/earliestDeadline'
import { dateOf } from '../domain/instant'
import { usualLength } from '../domain/plan/usualLength'
import { selfBookingOffer } from '../domain/selfBookingOffer'
import { minutesToUndo } from '../domain/undoBooking'
import { whyNotSelfBookable } from '../domain/whyNotSelfBookable'
import { writtenChannel } from '../domain/writtenChannel'
import type { View } from '../store/store'
import type { Handler } from './asked'
import { citizensToPlan, type CitizenToPlan } from './citizensToPlan'
import { ownTalksIn } from './ownTalksIn'

export const answerOpenCandidates: Handler<typeof openCandidates> = async (asked, view) => {
  const { query, authority, now } = asked
  const today = dateOf(now)
  const due = await citizensToPlan(asked, query, null, today, view)
  const shown = new Set(due.map(({ citizen }) => citizen.file.citizen.id))
  const booked = (await ownTalksIn(query, asked, view))
    .filter(({ talk, citizen }) => !shown.has(talk.citizen) && isRequired(talk.id, citizen))
    .map(({ talk, citizen }) => ({
      citizen: { id: talk.citizen, name: citizen.file.citizen.name },
      kind: talk.kind,
      dueBy: dateOf(talk.start),
      channel: writtenChannel(citizen.caseFile, today),
      offer: null,
      because: 'booked' as const,
    }))
  const rows = await Promise.all(due.map((one) => candidateOf(one, authority, today, view)))
  return {
    ok: true,
    body: {
      today,
      earliest: earliestDeadline(today),
      minutesToUndo,
      citizens: [...rows, ...booked].toSorted(
        (one, other) =>
          Number(one.offer === null) - Number(other.offer === null) ||
          one.dueBy.localeCompare(other.dueBy) ||
          inDanishOrder(one.citizen.name, other.citizen.name) ||
          inDanishOrder(one.citizen.id, other.citizen.id),
      ),
    },
  }
}

async function candidateOf(
  { citizen, requirement }: CitizenToPlan,
  authority: Authority,
  today: string,
  view: View,
): Promise<SelfBookingCandidate> {
  const { file, caseFile, assessment } = citizen
  const { id, name } = file.citizen
  const before = await view.selfBookingsOf(id)
  const because = whyNotSelfBookable(requirement, before, assessment, authority.kind)
  return {
    citizen: { id, name },
    kind: requirement.kind,
    dueBy: requirement.dueBy,
    channel: writtenChannel(caseFile, today),
    offer: because
      ? null
      : {
          requirement: requirement.number,
          minutes: usualLength(file.conversations, authority.id),
          forms: selfBookingOffer(caseFile, requirement, authority, today).forms,
          deadline: { from: earliestDeadline(today), to: requirement.dueBy },
        },
    because,
  }
}

/** What the law does not ask for is in nobody’s way. */
function isRequired(talk: string, { assessment }: AssessedCitizen): boolean {
  return assessment.conversations.required.some(({ conversation }) => conversation === talk)
}
