import type { previewCourse } from '../contract/courseOperations'
import type { Handler } from './asked'
import { changedCourse } from './changedCourse'
import { courseEffectOf } from './courseEffectOf'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'

export const answerPreviewCourse: Handler<typeof previewCourse> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (citizen === null) return notFound()
  const { file } = citizen
  const answer = await changedCourse(file, asked, view)
  if (!answer.ok) return answer
  return { ok: true, body: await courseEffectOf(file, answer.changed, asked, view) }
}
