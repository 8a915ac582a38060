import type { writeToMany as danish } from '../da/writeToMany'
import type { Translated } from '../translated'

/** The texts of writing to many citizens at once. */
export const writeToMany: Translated<typeof danish> = {
  title: 'Letters to many',
  tasks: 'What is to be sent?',
  task: { selfBooking: 'Self-booking', summons: 'Summonses' },
  lead: {
    selfBooking:
      'Choose the citizens who are to book their next conversation themselves. They get a letter with a link, as digital post or by mail.',
    summons:
      'Your booked conversations, and what the citizens were last written about them. Choose those who are to have a letter now.',
  },
  nobody: {
    selfBooking: 'None of your citizens has a conversation to book in the period.',
    summons: 'You have no booked conversations in the period.',
  },
  nobodyHint: 'Try a longer period, or see your citizens.',
  deadline: 'The citizens can book until and including',
  deadlineHint:
    'If the conversation’s own deadline is sooner, that holds. The date stands with each citizen.',
  all: {
    selfBooking: 'Choose all that can be opened',
    summons: 'Choose all that want a letter',
  },
  chosen: '{{count}} of {{all}} chosen',
  citizens: 'Citizens',
  talks: 'Conversations',
  due: '{{kind}}, by {{date}}',
  bookedOn: '{{kind}}, booked for {{date}}',
  offer: 'Can be booked until and including {{date}} ({{forms}}). Written to as {{channel}}.',
  because: {
    booked: 'The conversation is booked already.',
    open: 'The citizen can book it already.',
    overdue: 'It is overdue. Book the conversation yourself.',
    'with-others': 'It is held with others. Book the conversation yourself.',
    'not-counted': 'It has no number in the course. Book the conversation yourself.',
    'too-few-days':
      'There are too few days left for the citizen to book. Book the conversation yourself.',
  },
  way: {
    see: 'See the citizen',
    seeFor: 'See {{name}}',
    selfBooking: 'See the self-booking',
    selfBookingFor: 'See the self-booking of {{name}}',
    book: 'Book the conversation',
    bookFor: 'Book the conversation with {{name}}',
  },
  gone: 'The citizen is no longer in the list.',
  goneTalk: 'The conversation is no longer booked with you.',
  choose: 'Open for the citizen',
  chooseFor: 'Open for {{name}}',
  chooseSummons: 'Send a letter',
  chooseSummonsFor: 'Send a letter to {{name}}',
  again: 'Send again',
  againFor: 'Send again to {{name}}',
  preview: 'See the letter',
  previewFor: 'See the letter to {{name}}',
  hide: 'Hide the letter',
  hideFor: 'Hide the letter to {{name}}',
  previewOf: 'The letter to {{name}}',
  reminder: 'If the citizen has not booked, a reminder goes {{date}} at {{time}} as {{channel}}.',
  noReminder: 'No reminder is sent: the citizen has neither telephone nor digital post.',
  send: {
    selfBooking_one: 'Open for {{count}} citizen and send the letter',
    selfBooking_other: 'Open for {{count}} citizens and send the letters',
    summons_one: 'Send {{count}} letter',
    summons_other: 'Send {{count}} letters',
  },
  stop: 'Stop',
  progress: '{{done}} of {{all}} went through.',
  halted: 'Stopped. {{done}} of {{all}} went through, the rest was not sent.',
  saved: {
    selfBooking: 'Opened. The letter waits in the outbox.',
    summons: 'The letter is in the outbox.',
  },
  undo_one: 'Regret {{count}} self-booking',
  undo_other: 'Regret all {{count}} self-bookings',
  undone_one: '{{count}} self-booking is regretted.',
  undone_other: '{{count}} self-bookings are regretted.',
  regretted: 'Regretted. The citizen gets no letter.',
  undoReason: 'Regretted before the citizen was told',
  timeLeft_one: 'The letters go in {{count}} minute. Until then it can be regretted.',
  timeLeft_other: 'The letters go in {{count}} minutes. Until then it can be regretted.',
  talk: '{{kind}} {{date}} at {{time}}',
  by: 'Written to as {{channel}}.',
  why: {
    never: 'No letter sent',
    refused: 'The letter was refused',
    stopped: 'The letter was stopped',
    'channel-changed': 'Is to have it in another way now',
  },
}
