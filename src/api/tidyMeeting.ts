import type { Meeting } from '../domain/conversation'

/** The meeting with its link written the one way it can be, so that two that are the same look it. */
export function tidyMeeting(meeting: Meeting): Meeting {
  if (meeting.kind !== 'link' || !URL.canParse(meeting.link)) return meeting
  return { ...meeting, link: new URL(meeting.link).href }
}
