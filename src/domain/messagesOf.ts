import { addMinutes, dateOf, type Instant } from './instant'
import { letterOf } from './letterOf'
import type { Message } from './message'
import { nationalSummonsOf } from './nationalSummonsOf'
import { remindersOf } from './remindersOf'
import { talkMessage } from './talkMessage'
import type { ToldTalk } from './toldTalk'
import { minutesToUndo } from './undoBooking'
import { whatToTell } from './whatToTell'
import { writtenChannel } from './writtenChannel'

/**
 * The messages a talk that was booked, changed or called off makes, to the
 * national record at once, and to the citizen, with reminders, unless the talk has begun. What the
 * citizen is told of a booking waits as long as it can be taken back. None when what anybody is told
 * is as it was.
 */
export function messagesOf(
  before: ToldTalk | null,
  after: ToldTalk,
  now: Instant,
): readonly Message[] {
  const { talk, caseFile } = after
  const what = whatToTell(before?.talk ?? null, talk)
  if (what === null) return []
  const summons = nationalSummonsOf(after, now)
  const letter = letterOf(after, what, now)
  if (what === 'changed' && before !== null) {
    const was = [nationalSummonsOf(before, now), letterOf(before, what, now).parts]
    if (JSON.stringify(was) === JSON.stringify([summons, letter.parts])) return []
  }
  const record = { channel: 'national-record', content: { kind: 'summons', summons } } as const
  const told = talkMessage(talk, { what, notBefore: now, ...record }, now)
  if (talk.start <= now) return [told]
  const channel = writtenChannel(caseFile, dateOf(now))
  const notBefore = before === null ? addMinutes(now, minutesToUndo) : now
  const content = { kind: 'letter', letter } as const
  const written = talkMessage(talk, { what, notBefore, channel, content }, now)
  const reminders = what === 'cancelled' ? [] : remindersOf(after, { now, notBefore })
  return [told, written, ...reminders]
}
