import type { proposedTimes as danish } from '../da/proposedTimes'
import type { Translated } from '../translated'

/** The texts of the times that are proposed, and of what speaks against one or forbids it. */
export const proposedTimes: Translated<typeof danish> = {
  title: 'Next free times',
  take: 'Use {{date}} at {{time}}',
  reasons: {
    recommended: 'fits the recommended plan',
    'within-window': 'before it is due',
    'outside-window': 'outside the window of the required talk',
    earliest: 'the first that is free',
    'room-free': 'a room is free',
    'same-place': 'same place as the day’s other talks',
  },
  warnings: 'Please note',
  warning: {
    'closing-day': 'Most offices are closed that day.',
    'outside-hours': 'The time lies outside the working hours.',
    'other-calendar': 'Another calendar says busy.',
    'too-close': 'There will not be the pause wanted between the talks.',
    'citizen-hindered': 'The citizen cannot come.',
    'room-closed': 'The room is closed.',
    'far-apart': 'It is less than 15 minutes from a talk at another place.',
    'after-due': 'The day lies after the requirement is due.',
    'second-that-day': 'The citizen has another talk that day.',
    'not-shared': 'The other party’s calendar cannot be seen here.',
  },
  accept: 'Why is the talk to be held then all the same?',
  acceptHint: 'The reason is kept with the talk.',
  accepted: 'Accepted by {{name}} on {{date}}: {{warnings}} Reason: {{reason}}',
  acceptedElsewhere: 'Accepted by {{name}} on {{date}}: {{warnings}}',
  colleagueBooking: '{{name}} is about to book the same time.',
  strangerBooking: 'Somebody else at {{authority}} is about to book the same time.',
  turnTo: 'For this citizen that is {{names}}.',
  nearest: 'The clock is put forward. The nearest times are {{before}} and {{after}}.',
  settledTitle: 'The requirement asks for no talk',
  settled: {
    held: 'Requirement no. {{number}} was met by the talk on {{date}}.',
    booked: 'A talk is already booked for requirement no. {{number}}, on {{date}}.',
    waived: 'The citizen is exempt from requirement no. {{number}}.',
  },
  bookAnother: 'Book a talk beyond the requirement',
  fold: 'The clock shows it twice that night. Which time?',
  folds: { first: 'The first time, summer time', second: 'The second time, winter time' },
  with: 'Takes part from {{authority}}',
  nobody: 'Nobody',
  notShared: '{{authority}} does not share its calendar. Agree on the time with them.',
}
