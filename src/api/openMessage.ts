import type { KeptMessage, openMessage } from '../contract/keptMessage'
import type { MessageContent } from '../domain/messageContent'
import type { Handler } from './asked'
import { calendarFile } from './calendarFile'
import { letterView } from './letterView'
import { localMoment } from './localMoment'
import { messageView } from './messageView'
import { notFound } from './notFound'

export const answerOpenMessage: Handler<typeof openMessage> = async (asked, view) => {
  const { params, authority, outside } = asked
  const { citizenId, messageId } = params
  const name = (await view.citizenNames([citizenId], authority)).get(citizenId)
  const [message] = await view.messages([{ citizen: citizenId, id: messageId }])
  if (name === undefined || message?.authority !== authority.id) return notFound()
  const content = await contentView(message.content)
  if (content === null) return notFound()
  const { what, channel, state, madeAt, attempts } = message
  const last = attempts.at(-1)
  return {
    ok: true,
    body: {
      citizenId,
      name,
      about: messageView(message, name, outside.channels).about,
      what,
      channel,
      state,
      made: localMoment(madeAt),
      sent: state === 'sent' && last ? localMoment(last.at) : null,
      content,
      staged: outside.staged,
    },
  }
}

/** Null of what the record is told, which has the number in it. */
async function contentView(content: MessageContent): Promise<KeptMessage['content'] | null> {
  switch (content.kind) {
    case 'letter': {
      const { letter } = content
      const calendar = letter.event && (await calendarFile(letter.event))
      return { kind: 'letter', letter: letterView(letter), calendar }
    }
    case 'reminder':
      return { kind: 'reminder', text: content.reminder.text }
    case 'summons':
      return null
  }
}
