import type { selfBook as danish, selfBooking as danishStaff } from '../da/selfBooking'
import type { Translated } from '../translated'

export const selfBooking: Translated<typeof danishStaff> = {
  title: 'Self-booking',
  lead: '{{name}} can book a talk the law requires alone, among the free times of a member of staff.',
  nothing:
    'No talk can be opened for self-booking now: it must be required, be yours, not be held together with others, and leave the citizen time enough to book.',
  open: 'Open for self-booking',
  talk: 'Talk',
  talkLine: '{{kind}} no. {{number}}, by {{date}}',
  with: 'With',
  deadline: 'The citizen can book until and including',
  between: 'The deadline may be from {{from}} to {{to}}.',
  openIt: 'Open for the citizen',
  opened: 'The citizen can now book, and is told',
  which: '{{kind}} no. {{number}}',
  states: {
    open: 'Open',
    booked: 'Booked by the citizen',
    'taken-over': 'Taken over',
    settled: 'No longer needed',
    expired: 'The deadline has passed',
  },
  details:
    'Until and including {{deadline}}, with {{caseworker}}, {{minutes}} minutes. Opened by {{name}} on {{date}}.',
  takenOver: 'Taken over by {{name}} on {{date}}: {{reason}}',
  link: 'The citizen’s link',
  linkHint:
    'It is in the letter to the citizen. Whoever has it can book the talk: give it to the citizen alone, on the telephone for example.',
  copy: 'Copy the link',
  copied: 'Copied',
  takeOver: 'Take the booking over',
  reason: 'Why is the booking taken over?',
  tookOver: 'The booking is taken over. Now book the talk.',
  toTakeOver: 'See the self-booking and take it over',
  see: 'See the self-booking',
  task: { open: 'The citizen can book alone', expired: 'The citizen did not book in time' },
  taskText: {
    open: 'Self-booking of a {{kind}} is open until and including {{date}}.',
    expired: 'The deadline for booking a {{kind}} alone was {{date}}. Take the booking over.',
  },
}

export const selfBook: Translated<typeof danish> = {
  title: 'Book your talk',
  lead: '{{authority}} needs to talk with you: a {{kind}} of {{minutes}} minutes. You can choose the time yourself until and including {{date}}.',
  noTimes: 'There are no free times right now. Contact {{authority}}.',
  how: 'How do you want to talk with us?',
  forms: {
    physical: 'I will come',
    video: 'By video',
    phone: 'By telephone',
  },
  phone: 'Your telephone number',
  phoneKnown: 'Leave it empty if we are to call the number you have given us.',
  phoneUnknown: 'We will call you on it.',
  day: 'Which day?',
  choose: 'Choose a day',
  at: 'What time?',
  book: 'Book the talk',
  gone: 'The time is no longer free. Choose another.',
  bookedTitle: 'Your talk is booked',
  when: 'When',
  time: '{{date}}, {{at}}–{{until}}',
  form: 'How',
  place: 'Where',
  with: 'Who you will talk with',
  toMove: 'If you cannot come, contact {{authority}} before the talk.',
  closedTitle: 'You can no longer book here',
  expired: 'The deadline was {{date}}. You will hear from {{authority}} about a time.',
  calledOff: 'The talk you booked is called off. You will hear from {{authority}}.',
  closed:
    'The talk is booked in another way, or no longer needed. Contact {{authority}} if you are in doubt.',
  noSuchLink: 'The link does not work',
  noSuchLinkHint: 'Look whether the whole link from the letter came along.',
}
