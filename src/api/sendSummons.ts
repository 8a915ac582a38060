import type { sendSummons } from '../contract/summonses'
import { dateOf } from '../domain/instant'
import { summonsAgain } from '../domain/summonsAgain'
import { writtenChannel } from '../domain/writtenChannel'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { problemAnswer } from './problemAnswer'
import { toldTalk } from './toldTalk'

export const answerSendSummons: Handler<typeof sendSummons> = async (asked, draft) => {
  const { params, authority, now } = asked
  const citizen = await ownCitizen(params.citizenId, asked, draft)
  const talk = citizen?.file.conversations.find(({ id }) => id === params.conversationId)
  if (!citizen || talk?.authority !== authority.id) return notFound()
  const kept = await draft.messagesOf(talk.citizen)
  const own = kept.filter(({ about }) => about.id === talk.id)
  const told = await toldTalk(talk, citizen, authority, draft)
  const messages = summonsAgain(told, own, now)
  if (messages === null) return { ok: false, problem: problemAnswer('summons-settled') }
  await draft.putMessages(messages)
  return { ok: true, body: { channel: writtenChannel(citizen.caseFile, dateOf(now)) } }
}
