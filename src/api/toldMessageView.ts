import type { ToldMessage } from '../contract/toldMessages'
import type { Message } from '../domain/message'
import { localMoment } from './localMoment'

/** A message in one line, as the contract shows it beside what it tells of. */
export function toldMessageView(message: Message): ToldMessage {
  const { id, about, channel, what, state } = message
  const conversation = about.kind === 'talk' ? about.id : null
  return { id, conversation, channel, what, state, ...localMoment(momentOf(message)) }
}

function momentOf({ state, nextTry, attempts, madeAt }: Message): string {
  return state === 'waiting' ? nextTry : (attempts.at(-1)?.at ?? madeAt)
}
