import type { readSummons as danish } from '../da/readSummons'
import type { Translated } from '../translated'

/** The texts of the screen that shows what a citizen was written about a talk. */
export const readSummons: Translated<typeof danish> = {
  title: 'Summons',
  open: 'See the summons',
  about: '{{name}}: {{kind}} {{date}} at {{time}}',
  notSent:
    'The citizen has not been written to about the conversation from here. This is how the letter would look today.',
  nothing: 'The citizen has not been written to about the conversation from here.',
  states: {
    waiting: '{{what}} as {{channel}}, made {{date}} at {{time}}, waits to be sent',
    sent: '{{what}} as {{channel}}, sent {{date}} at {{time}}',
    refused: '{{what}} as {{channel}}, made {{date}} at {{time}}, refused by the receiver',
    stopped: '{{what}} as {{channel}}, made {{date}} at {{time}}, stopped',
  },
  line: {
    waiting: '{{what}} goes {{date}} at {{time}}',
    sent: '{{what}} sent {{date}} at {{time}}',
    refused: '{{what}} refused {{date}} at {{time}}',
    stopped: '{{what}} stopped {{date}} at {{time}}',
  },
  toRecord: 'report to the national record',
  versions: 'All that was written about the conversation',
  language: 'Show the letter in',
  languageHint: 'It is sent in Danish.',
  languages: { da: 'Danish', en: 'English' },
  print: 'Print',
  download: 'Download for a calendar',
  fileName: 'conversation.ics',
  restsOn: 'What the letter rests on',
}
