import type { readMessage as danish } from '../da/readMessage'
import type { Translated } from '../translated'

/** The texts of the screen that shows what a citizen was told. */
export const readMessage: Translated<typeof danish> = {
  title: 'Message to the citizen',
  about: '{{name}}. {{about}}',
  see: 'Read it',
  nothing: 'The citizen has not been written to about it from here.',
  line: {
    waiting: '{{what}} as {{channel}} goes {{date}} at {{time}}.',
    sent: '{{what}} as {{channel}} was sent {{date}} at {{time}}.',
    refused: '{{what}} as {{channel}} was refused by the receiver {{date}} at {{time}}.',
    stopped: '{{what}} as {{channel}} is stopped and will not be sent.',
  },
}
