import type { changeCourse as save, previewCourse } from '../contract/courseOperations'
import { changeCourse, type ChangedCourse } from '../domain/changeCourse'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf } from '../domain/instant'
import type { View } from '../store/store'
import type { Asked } from './asked'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { refusalAnswer, type ProblemAnswer } from './problemAnswer'

type Change = Asked<typeof previewCourse> | Asked<typeof save>

/** The facts of an own citizen as the change asked for makes them; preview and save both ask here. */
export async function changedCourse(
  asked: Change,
  view: View,
): Promise<
  | { readonly ok: true; readonly file: CitizenFile; readonly changed: ChangedCourse }
  | { readonly ok: false; readonly problem: ProblemAnswer }
> {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (citizen === null) return notFound()
  const answer = changeCourse(citizen.file, asked.body, {
    today: dateOf(asked.now),
    newId: asked.newId(),
    authorities: await view.authorities(),
  })
  return answer.ok
    ? { ok: true, file: citizen.file, changed: answer.changed }
    : { ok: false, problem: refusalAnswer(answer.refusal) }
}
