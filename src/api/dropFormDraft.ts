import type { dropFormDraft } from '../contract/operations'
import type { Handler } from './asked'

export const answerDropFormDraft: Handler<typeof dropFormDraft> = async (asked, draft) => {
  await draft.dropFormDraft(asked.person.id, asked.params.form)
  return { ok: true, body: {} }
}
