import type { CalendarEvent } from './calendarEvent'
import type { Instant } from './instant'
import { kindWords } from './kindWords'
import { meetingLines } from './meetingLines'
import { placeOf } from './placeOf'
import type { ToldTalk } from './toldTalk'

/** The talk for the citizen's calendar, in Danish, as it stands `now`. */
export function calendarEventOf(told: ToldTalk, now: Instant): CalendarEvent {
  const { talk, authority } = told
  return {
    uid: `${talk.id}@rettidig`,
    sequence: talk.version - 1,
    cancelled: talk.status === 'cancelled',
    madeAt: now,
    start: talk.start,
    end: talk.end,
    summary: `${kindWords[talk.kind].da} hos ${authority.name}`,
    location: placeOf(told.talk.meeting, told.room) ?? '',
    description: meetingLines(told)
      .map(({ da }) => da)
      .join('\n'),
    organizer: { id: authority.id, name: authority.name },
  }
}
