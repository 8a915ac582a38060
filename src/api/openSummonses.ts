import type { openSummonses } from '../contract/summonses'
import { dateOf } from '../domain/instant'
import { lastLetter, maySummon, whySummon } from '../domain/summonsAgain'
import { writtenChannel } from '../domain/writtenChannel'
import type { Handler } from './asked'
import { localMoment } from './localMoment'
import { ownTalksIn } from './ownTalksIn'
import { toldMessageView } from './toldMessageView'

export const answerOpenSummonses: Handler<typeof openSummonses> = async (asked, view) => {
  const { query, now } = asked
  const today = dateOf(now)
  const own = await ownTalksIn(query, asked, view)
  const talks = own.map(async ({ talk, citizen }) => {
    const told = await view.messagesOf(talk.citizen)
    const last = lastLetter(told.filter(({ about }) => about.id === talk.id))
    const channel = writtenChannel(citizen.caseFile, today)
    const { on = '', at = '' } = last ? toldMessageView(last) : {}
    return {
      citizen: { id: talk.citizen, name: citizen.file.citizen.name },
      talk: { id: talk.id, kind: talk.kind, ...localMoment(talk.start) },
      channel,
      last: last && {
        what: last.what,
        channel: last.channel,
        state: last.state,
        words: last.state === 'refused' ? (last.reason ?? '') : '',
        on,
        at,
      },
      why: whySummon(last, channel),
      sendable: maySummon(last, channel),
    }
  })
  return { ok: true, body: { today, talks: await Promise.all(talks) } }
}
