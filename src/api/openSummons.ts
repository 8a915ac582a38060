import type { KeptLetter, openSummons } from '../contract/summons'
import { dateOf } from '../domain/instant'
import { letterOf } from '../domain/letterOf'
import type { Message } from '../domain/message'
import { writtenChannel } from '../domain/writtenChannel'
import type { Handler } from './asked'
import { calendarFile } from './calendarFile'
import { letterView } from './letterView'
import { localMoment } from './localMoment'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { toldTalk } from './toldTalk'

export const answerOpenSummons: Handler<typeof openSummons> = async (asked, view) => {
  const { params, authority, now, outside } = asked
  const citizen = await ownCitizen(params.citizenId, asked, view)
  const talk = citizen?.file.conversations.find(({ id }) => id === params.conversationId)
  if (!citizen || !talk || talk.authority !== authority.id) return notFound()
  const messages = await view.messagesOf(talk.citizen)
  const own = messages.filter(({ about }) => about.id === talk.id)
  const kept = (await Promise.all(own.map(keptLetter))).flat().toReversed()
  const told = await toldTalk(talk, citizen, authority, view)
  const unwritten = kept.length === 0 && talk.status === 'booked'
  return {
    ok: true,
    body: {
      citizenId: talk.citizen,
      name: citizen.file.citizen.name,
      talk: { id: talk.id, kind: talk.kind, ...localMoment(talk.start), status: talk.status },
      kept,
      preview: unwritten
        ? {
            channel: writtenChannel(told.caseFile, dateOf(now)),
            letter: letterView(letterOf(told, 'booked', now)),
          }
        : null,
      staged: outside.staged,
    },
  }
}

async function keptLetter(message: Message): Promise<readonly KeptLetter[]> {
  const { id, what, channel, state, content, madeAt, attempts } = message
  if (content.kind !== 'letter') return []
  const last = attempts.at(-1)
  return [
    {
      id,
      what,
      channel,
      state,
      made: localMoment(madeAt),
      sent: state === 'sent' && last ? localMoment(last.at) : null,
      letter: letterView(content.letter),
      calendar: content.letter.event && (await calendarFile(content.letter.event)),
    },
  ]
}
