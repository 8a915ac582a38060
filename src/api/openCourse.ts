import type { openCourse } from '../contract/courseOperations'
import { dateOf } from '../domain/instant'
import type { Handler } from './asked'
import { courseView } from './courseView'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'

export const answerOpenCourse: Handler<typeof openCourse> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (citizen === null) return notFound()
  const { file } = citizen
  return {
    ok: true,
    body: await courseView(file, view, dateOf(asked.now)),
    version: file.citizen.version,
  }
}
