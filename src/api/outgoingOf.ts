import type { Outgoing } from '../contract/outgoing'
import type { Letter } from '../domain/letter'
import type { Message } from '../domain/message'
import { calendarFile } from './calendarFile'

/** A message as its receiver is sent it. */
export async function outgoingOf(message: Message): Promise<Outgoing> {
  const { id, what, about } = message
  return {
    id,
    what,
    talk: about.kind === 'talk' ? { id: about.id, version: about.version } : null,
    content: await contentOf(message.content),
  }
}

async function contentOf(content: Message['content']): Promise<Outgoing['content']> {
  switch (content.kind) {
    case 'summons':
      return content
    case 'reminder': {
      const { to, text } = content.reminder
      return { kind: 'reminder', reminder: { to, text: text.da } }
    }
    case 'letter':
      return { kind: 'letter', letter: await sentLetter(content.letter) }
  }
}

async function sentLetter({ to, from, title, parts, event }: Letter) {
  return {
    to,
    from,
    title: title.da,
    parts: parts.map(({ heading, lines }) => ({
      heading: heading && heading.da,
      lines: lines.map(({ da }) => da),
    })),
    calendar: event && (await calendarFile(event)),
  }
}
