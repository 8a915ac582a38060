import type { stageFailures as danish } from '../da/stageFailures'
import type { Translated } from '../translated'

/** The texts of the failure panel. */
export const stageFailures: Translated<typeof danish> = {
  lead: 'Have something go wrong in this tab, to see that nothing is lost.',
  fault: 'What is to go wrong?',
  none: 'Nothing',
  kinds: {
    slow: 'The answer is slow (2 seconds)',
    stall: 'The answer stalls (more than 10 seconds)',
    refused: 'The network is gone',
    'lost-call': 'The line breaks while sending',
    'lost-answer': 'It is saved, but the answer is lost',
    html: 'It is saved, but a web page answers',
    'broken-json': 'It is saved, but the answer is broken',
    'too-many': 'Too many requests (429)',
    broke: 'The program fails (500)',
    away: 'The program is not ready (503)',
  },
  when: 'How often?',
  times: { once: 'Next time', always: 'Every time' },
  calls: 'For what?',
  reach: { saves: 'Only when saving', all: 'For everything' },
  on: 'The fault is on in this tab.',
  receiver: 'What do the receivers outside answer?',
  receiverHint: 'They are made up: nothing leaves the machine.',
  receivers: {
    accepts: 'They accept',
    down: 'Nobody answers',
    refuses: 'They refuse',
    knows: 'They have it already (412)',
  },
  stopWorker: 'Stop the service worker',
  startWorker: 'Start the service worker',
  clockOn: 'Date of the clock',
  clockAt: 'Time of the clock',
  stopClock: 'Stop the clock here',
  runClock: 'Let the clock run',
  reset: 'Reset the demonstration data',
  resetSure: 'Everything done in the demonstration will be forgotten.',
  resetYes: 'Yes, reset',
}
