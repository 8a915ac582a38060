import type { previewCitizen } from '../contract/courseOperations'
import type { Handler } from './asked'
import { courseEffectOf } from './courseEffectOf'
import { registeredCitizen } from './registeredCitizen'
import { registrationOf } from './registrationOf'

export const answerPreviewCitizen: Handler<typeof previewCitizen> = async (asked, view) => {
  const answer = await registeredCitizen(asked, view)
  if (!answer.ok) return answer
  const { before, changed } = registrationOf(answer.file, asked.now)
  return { ok: true, body: await courseEffectOf(before, changed, asked, view) }
}
