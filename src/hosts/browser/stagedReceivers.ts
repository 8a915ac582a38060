import type { Deliver, Receivers } from '../../api/dispatch'
import type { ReceiverMood } from '../../contract/stage'
import { channels, type Delivery } from '../../domain/message'

/** How long they take to answer, in milliseconds: long enough to see that something waits. */
const moment = 400

const answers: Readonly<Record<ReceiverMood, Delivery>> = {
  accepts: { is: 'accepted' },
  down: { is: 'unanswered' },
  refuses: { is: 'refused', words: 'Opdigtet afslag: modtageren kender ikke borgeren.' },
  knows: { is: 'known' },
}

/** Receivers for every way out of the house that are made up: nothing leaves the machine. */
export function stagedReceivers(): {
  readonly all: Receivers
  readonly stage: (mood: ReceiverMood) => void
} {
  let mood: ReceiverMood = 'accepts'
  const deliver: Deliver = async () => {
    await new Promise((resolve) => void setTimeout(resolve, moment))
    return answers[mood]
  }
  return {
    all: new Map(channels.map((channel) => [channel, deliver])),
    stage: (next) => {
      mood = next
    },
  }
}
