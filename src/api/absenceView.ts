import type { Conversation as Shown } from '../contract/conversation'
import type { Absence } from '../domain/absence'
import { absenceStep } from '../domain/absenceStep'
import type { Authority } from '../domain/authority'
import type { Conversation } from '../domain/conversation'
import { dateOf } from '../domain/instant'
import type { View } from '../store/store'
import { doerName } from './doerName'

type ShownAbsence = NonNullable<NonNullable<Shown['outcome']>['absence']>

/**
 * An absence as the contract shows it. The authority that held the talk sees everything; the fund,
 * once it was told, its notice; anybody else nothing.
 */
export async function absenceView(
  talk: Conversation,
  authority: Authority,
  view: View,
): Promise<ShownAbsence | null> {
  const absence = talk.outcome?.absence ?? null
  if (absence === null) return null
  const named = (by: string) => doerName(by, view)
  const notice = await noticeView(absence, named, view)
  const step = absenceStep(talk, authority.id)
  if (talk.authority !== authority.id) {
    const told = absence.notice?.sent && absence.notice.fund === authority.id
    return told ? { excuse: null, step, booked: null, decision: null, notice } : null
  }
  const { excuse, decision } = absence
  const file = await view.citizenFile(talk.citizen)
  const booked = file?.journal.find(
    ({ what, subject }) => what === 'conversation-booked' && subject === talk.id,
  )
  return {
    excuse,
    step,
    booked: booked ? { byName: await named(booked.by), on: dateOf(booked.at) } : null,
    decision: decision && {
      text: decision.text,
      guidance: decision.guidance,
      receipt: decision.receipt,
      byName: await named(decision.by),
      on: dateOf(decision.at),
    },
    notice,
  }
}

async function noticeView(
  { notice }: Absence,
  named: (by: string) => Promise<string>,
  view: View,
): Promise<ShownAbsence['notice']> {
  if (notice === null) return null
  const { fund, sent, answer } = notice
  return {
    state: answer ? 'answered' : sent ? 'sent' : 'to-send',
    fundName: (await view.authority(fund))?.name ?? '',
    sent: sent && { byName: await named(sent.by), on: dateOf(sent.at) },
    answer: answer && {
      text: answer.text,
      byName: await named(answer.by),
      on: dateOf(answer.at),
    },
  }
}
