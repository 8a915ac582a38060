import type { openToldMessages } from '../contract/toldMessages'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { toldMessageView } from './toldMessageView'

export const answerOpenToldMessages: Handler<typeof openToldMessages> = async (asked, view) => {
  const { params, authority } = asked
  const heads = await view.citizenNames([params.citizenId], authority)
  if (heads.size === 0) return notFound()
  const messages = await view.messagesOf(params.citizenId)
  const own = messages.filter((message) => message.authority === authority.id)
  return { ok: true, body: { messages: own.map(toldMessageView) } }
}
