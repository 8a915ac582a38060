import type { changeStandardTexts } from '../contract/standardTexts'
import { leads } from '../domain/leads'
import type { Handler } from './asked'
import { leadersOf } from './leadersOf'
import { problemAnswer } from './problemAnswer'

export const answerChangeStandardTexts: Handler<typeof changeStandardTexts> = async (
  asked,
  draft,
) => {
  const { person, authority, body } = asked
  if (!leads(person, await draft.peopleOf(authority.id))) {
    const turnTo = await leadersOf(authority.id, draft)
    return { ok: false, problem: problemAnswer('not-permitted', { turnTo }) }
  }
  const before = (await draft.standardTexts(authority.id))?.version ?? 0
  const version = before + 1
  const { texts } = body
  const saved =
    before === asked.version
      ? await draft.replaceStandardTexts({ authority: authority.id, version, texts })
      : { ok: false }
  if (!saved.ok) return { ok: false, problem: problemAnswer('stale-version') }
  return { ok: true, body: { version, mayChange: true, texts }, version }
}
