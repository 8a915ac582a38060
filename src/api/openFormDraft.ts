import type { openFormDraft } from '../contract/operations'
import { dateOf, timeOf } from '../domain/instant'
import { answerKey } from './answerKey'
import type { Handler } from './asked'

/** What the asking person has typed in a form and not saved. Nobody else can ask for it. */
export const answerOpenFormDraft: Handler<typeof openFormDraft> = async (asked, view) => {
  const { person, params } = asked
  const draft = await view.formDraft(person.id, params.form)
  if (draft === null) return { ok: true, body: { draft: null } }
  const { requestId, content, at } = draft
  const saved = (await view.answerTo(answerKey(person.id, requestId))) !== null
  return {
    ok: true,
    body: { draft: { requestId, content, on: dateOf(at), at: timeOf(at), saved } },
  }
}
