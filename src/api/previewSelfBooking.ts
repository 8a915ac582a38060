import type { previewSelfBooking } from '../contract/selfBookingPreview'
import { selfBookingMessages } from '../domain/selfBookingMessages'
import type { Handler } from './asked'
import { letterView } from './letterView'
import { localMoment } from './localMoment'
import { newSelfBooking } from './newSelfBooking'
import { notFound } from './notFound'
import { toldSelfBooking } from './toldSelfBooking'

/** Where the link will be: it is made when it is opened. */
const unmade = '…'

export const answerPreviewSelfBooking: Handler<typeof previewSelfBooking> = async (asked, view) => {
  const answer = await newSelfBooking(asked.query, asked, unmade, view)
  if (!answer.ok) return answer
  const told = await toldSelfBooking(answer.selfBooking, answer.citizen, asked, view)
  if (told === null) return notFound()
  const link = `${asked.address().replace(/\/$/, '')}/selv/${unmade}`
  const made = selfBookingMessages({ ...told, link }, 'invited', { now: asked.now, idOf: unmade })
  const reminder = made.find(({ what }) => what === 'reminder')
  for (const { channel, content } of made)
    if (content.kind === 'letter')
      return {
        ok: true,
        body: {
          channel,
          letter: letterView(content.letter),
          reminder: reminder
            ? { channel: reminder.channel, ...localMoment(reminder.notBefore) }
            : null,
        },
      }
  return notFound()
}
