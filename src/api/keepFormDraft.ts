import type { keepFormDraft } from '../contract/operations'
import { dateOf, timeOf } from '../domain/instant'
import type { Handler } from './asked'

export const answerKeepFormDraft: Handler<typeof keepFormDraft> = async (asked, draft) => {
  const { person, params, body, now } = asked
  await draft.keepFormDraft({ person: person.id, form: params.form, ...body, at: now })
  return { ok: true, body: { on: dateOf(now), at: timeOf(now) } }
}
