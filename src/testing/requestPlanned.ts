import type { ConversationRequest } from '../contract/conversation'
import type { PlannedTalk, TalkPlan } from '../contract/talkPlan'

/** A talk of a plan as it would be booked; whoever has not been asked wishes it in person. */
export function requestPlanned(
  row: PlannedTalk,
  { videoHost }: TalkPlan,
  caseworker: string,
): ConversationRequest {
  const { kind, number } = row.required
  const form = row.form ?? 'physical'
  const meeting = {
    physical: { kind: 'room', room: row.room ?? '' },
    phone: { kind: 'number', number: row.citizen.phone ?? '', caller: 'authority' },
    video: { kind: 'link', link: `https://${videoHost}/${row.citizen.id}` },
  } as const
  return {
    kind,
    on: row.on,
    at: row.at,
    minutes: row.minutes,
    form,
    meeting: meeting[form],
    wish: row.chooser === 'citizen' ? form : null,
    physicalRequired: null,
    topic: '',
    caseworker,
    ...(number !== null && { requirement: number }),
    ...(row.warnings.length > 0 && {
      accepted: { warnings: [...row.warnings], reason: 'Fristen er overskredet' },
    }),
  }
}
