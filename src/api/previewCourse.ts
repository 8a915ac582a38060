import type { previewCourse } from '../contract/courseOperations'
import type { Handler } from './asked'
import { changedCourse } from './changedCourse'
import { courseEffectOf } from './courseEffectOf'

export const answerPreviewCourse: Handler<typeof previewCourse> = async (asked, view) => {
  const answer = await changedCourse(asked, view)
  if (!answer.ok) return answer
  return { ok: true, body: await courseEffectOf(answer.file, answer.changed, asked, view) }
}
