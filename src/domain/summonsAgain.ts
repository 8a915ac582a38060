import { dateOf, type Instant } from './instant'
import { letterOf } from './letterOf'
import type { Channel, Message } from './message'
import { remindersOf } from './remindersOf'
import { stopMessage } from './stopMessage'
import { talkMessage } from './talkMessage'
import type { ToldTalk } from './toldTalk'
import { writtenChannel } from './writtenChannel'

/** Why a letter about a booked talk is to be sent, or sent again. */
export const summonsReasons = ['never', 'refused', 'stopped', 'channel-changed'] as const
export type SummonsReason = (typeof summonsReasons)[number]

/** The last letter about a talk among all that was told of it, in the order it was made. */
export function lastLetter(told: readonly Message[]): Message | null {
  return told.findLast(({ content }) => content.kind === 'letter') ?? null
}

/** Why a letter is to be sent now to a citizen who is written to that way; null when none need be. */
export function whySummon(last: Message | null, channel: Channel): SummonsReason | null {
  if (last === null) return 'never'
  if (last.state === 'refused' || last.state === 'stopped') return last.state
  return last.channel === channel ? null : 'channel-changed'
}

/** Whether one may be sent: not while another is on its way there. */
export function maySummon(last: Message | null, channel: Channel): boolean {
  return last?.state !== 'waiting' || last.channel !== channel
}

/**
 * The messages that send the letter about a booked talk again, or for the first time, then with
 * reminders. It is as it was kept, unless talk or channel are others now. What it takes the place of is
 * stopped. Null when it is not to be sent: one is on its way, or the talk is not to come.
 */
export function summonsAgain(
  told: ToldTalk,
  before: readonly Message[],
  now: Instant,
): readonly Message[] | null {
  const { talk, caseFile } = told
  const channel = writtenChannel(caseFile, dateOf(now))
  const last = lastLetter(before)
  if (talk.status !== 'booked' || talk.start <= now || !maySummon(last, channel)) return null
  const what = last?.what === 'changed' ? 'changed' : 'booked'
  const same = last?.channel === channel && last.about.version === talk.version
  const content = same
    ? last.content
    : ({ kind: 'letter', letter: letterOf(told, what, now) } as const)
  const times = before.filter((message) => message.content.kind === 'letter').length
  const number = times === 0 ? {} : { number: `r${times}` }
  const replaced = last?.state === 'refused' || last?.state === 'waiting'
  return [
    ...(last && replaced ? [stopMessage(last, 'sent-again')] : []),
    talkMessage(talk, { channel, what, content, notBefore: now, ...number }, now),
    ...(before.some((message) => message.what === 'reminder')
      ? []
      : remindersOf(told, { now, notBefore: now })),
  ]
}
