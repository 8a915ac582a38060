import type { keepFormDraft } from '../contract/operations'
import type { Handler } from './asked'

export const answerKeepFormDraft: Handler<typeof keepFormDraft> = async (asked, draft) => {
  const { person, params, body, now } = asked
  await draft.keepFormDraft({ person: person.id, form: params.form, ...body, at: now })
  return { ok: true, body: {} }
}
