import { digitsOf } from './civilRegistrationNumber'
import { dateOf, type Instant } from './instant'
import { kindWords } from './kindWords'
import { meetingLines } from './meetingLines'
import type { Message } from './message'
import type { Reminder } from './reminder'
import { reminderTimes, type ReminderTime } from './reminderTimes'
import { talkMessage } from './talkMessage'
import { timeInWords } from './timeInWords'
import type { ToldTalk } from './toldTalk'
import { writtenChannel } from './writtenChannel'

/**
 * The reminders of a booked talk, none before `notBefore`: by text message to whoever has a telephone;
 * to others the early one as digital post. A letter reminds nobody in time.
 */
export function remindersOf(
  told: ToldTalk,
  { now, notBefore }: { readonly now: Instant; readonly notBefore: Instant },
): readonly Message[] {
  const way = wayTo(told, now)
  if (way === null) return []
  const content = { kind: 'reminder', reminder: { to: way.to, text: textOf(told) } } as const
  return reminderTimes(told.talk.start, now)
    .filter((time) => way.takes(time) && time.until > notBefore)
    .map(({ number, from, until }) =>
      talkMessage(
        told.talk,
        {
          channel: way.channel,
          what: 'reminder',
          content,
          notBefore: from > notBefore ? from : notBefore,
          notAfter: until,
          number: String(number),
        },
        now,
      ),
    )
}

function wayTo({ citizen, caseFile }: ToldTalk, now: Instant) {
  if (citizen.phone !== null)
    return {
      channel: 'text-message',
      to: { phone: citizen.phone },
      takes: () => true,
    } as const
  if (writtenChannel(caseFile, dateOf(now)) === 'letter') return null
  return {
    channel: 'digital-post',
    to: { personId: digitsOf(citizen.civilRegistrationNumber) },
    takes: ({ number }: ReminderTime) => number === 1,
  } as const
}

function textOf(told: ToldTalk): Reminder['text'] {
  const { talk, authority } = told
  const kind = kindWords[talk.kind]
  const time = timeInWords(talk)
  const [where] = meetingLines(told)
  return {
    da: `Husk: ${kind.da} hos ${authority.name} ${time.da}. ${where?.da ?? ''}`,
    en: `Remember: ${kind.en} at ${authority.name} ${time.en}. ${where?.en ?? ''}`,
  }
}
