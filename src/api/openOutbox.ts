import type { openOutbox } from '../contract/outbox'
import { channels } from '../domain/message'
import type { Handler } from './asked'
import { messageView } from './messageView'
import { mostMessages } from './mostMessages'

export const answerOpenOutbox: Handler<typeof openOutbox> = async (asked, view) => {
  const { authority, query, outside } = asked
  const { state = 'waiting' } = query
  const messages = await view.outbox(authority.id, state, mostMessages)
  const counts = await view.outboxCounts(authority.id)
  const ids = [...new Set(messages.map(({ citizen }) => citizen))]
  const names = await view.citizenNames(ids, authority)
  return {
    ok: true,
    body: {
      state,
      counts: {
        waiting: counts.get('waiting') ?? 0,
        sent: counts.get('sent') ?? 0,
        refused: counts.get('refused') ?? 0,
        stopped: counts.get('stopped') ?? 0,
      },
      withoutReceiver: channels.filter((channel) => !outside.channels.includes(channel)),
      staged: outside.staged,
      messages: messages.map((message) =>
        messageView(message, names.get(message.citizen) ?? null, outside.channels),
      ),
      most: mostMessages,
    },
  }
}
