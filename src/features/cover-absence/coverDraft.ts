import type { TalkToCover } from '../../contract/cover'

/** The form as it stands. */
export interface CoverDraft {
  readonly reason: string
  /** The colleague leaves: what nobody is free for stays until somebody chooses. */
  readonly leaving: boolean
  /** By talk, or by citizen after `citizen `, what somebody chose; what is proposed for the others. */
  readonly choices: Readonly<Record<string, string>>
  /** By talk, why it is moved there although something speaks against it. */
  readonly accepted: Readonly<Record<string, string>>
}

/** What a choice begins with that hands a talk over to a colleague, before the colleague's id. */
export const handOver = 'to '

/** What is to happen with a talk. */
export function chosenFor(talk: TalkToCover, { choices, leaving }: CoverDraft): string {
  return choices[talk.id] ?? proposedFor(talk, leaving)
}

/** What is proposed for a talk: somebody who is free, else another time, else to cancel it. */
function proposedFor(talk: TalkToCover, leaving: boolean): string {
  if (!talk.mine || talk.citizen === null) return 'leave'
  if (talk.proposed !== null && !talk.begun) return handOver + talk.proposed
  if (leaving) return 'leave'
  return talk.next ? 'move' : 'cancel'
}
