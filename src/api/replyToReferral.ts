import type { replyToReferral as operation } from '../contract/referral'
import type { JournalEntry } from '../domain/journalEntry'
import { referralOf, repliesOpen } from '../domain/referral'
import type { Handler } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { refusalAnswer } from './problemAnswer'
import { referralView } from './referralView'

/** What is said stands in the journal, where the state of the referral is read. */
export const answerReplyToReferral: Handler<typeof operation> = async (asked, draft) => {
  const { params, body, person, authority, now, newId } = asked
  const citizen = await ownCitizen(params.citizenId, asked, draft)
  const referral = citizen && referralOf(citizen.file)
  if (!citizen || !referral) return notFound()
  if (!repliesOpen(referral, authority.kind).includes(body.what)) {
    const errors = [{ pointer: '/what', code: 'not-now' } as const]
    return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  }
  const entry: JournalEntry = {
    id: newId(),
    at: now,
    by: person.id,
    what: body.what,
    subject: referral.period,
    before: null,
    after: null,
    restedOn: null,
    ...(body.text !== '' && { reason: body.text }),
  }
  await draft.appendJournal(params.citizenId, entry)
  const file = { ...citizen.file, journal: [...citizen.file.journal, entry] }
  const shown = await referralView(file, authority, draft)
  return shown ? { ok: true, body: shown } : notFound()
}
