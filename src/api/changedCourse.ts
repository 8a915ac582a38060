import type { changeCourse as save, previewCourse } from '../contract/courseOperations'
import { changeCourse, type ChangedCourse } from '../domain/changeCourse'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf } from '../domain/instant'
import type { View } from '../store/store'
import type { Asked } from './asked'
import { refusalAnswer, type ProblemAnswer } from './problemAnswer'

type Change = Asked<typeof previewCourse> | Asked<typeof save>

/** The facts of a file as the change asked for makes them; preview and save both ask here. */
export async function changedCourse(
  file: CitizenFile,
  asked: Change,
  view: View,
): Promise<
  | { readonly ok: true; readonly changed: ChangedCourse }
  | { readonly ok: false; readonly problem: ProblemAnswer }
> {
  const answer = changeCourse(file, asked.body, {
    today: dateOf(asked.now),
    newId: asked.newId(),
    authorities: await view.authorities(),
  })
  return answer.ok
    ? { ok: true, changed: answer.changed }
    : { ok: false, problem: refusalAnswer(answer.refusal) }
}
