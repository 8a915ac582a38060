import type { retryMessages } from '../contract/outbox'
import { tryAgain } from '../domain/tryAgain'
import type { Handler } from './asked'
import { mostMessages } from './mostMessages'

export const answerRetryMessages: Handler<typeof retryMessages> = async (asked, draft) => {
  const { authority, body, now } = asked
  const shown = [
    ...(await draft.outbox(authority.id, 'refused', mostMessages)),
    ...(await draft.outbox(authority.id, 'waiting', mostMessages)),
  ]
  const wanted = body.message === null ? shown : shown.filter(({ id }) => id === body.message)
  const again = wanted.flatMap((message) => tryAgain(message, now) ?? [])
  await draft.putMessages(again)
  return { ok: true, body: { count: again.length } }
}
