import type { changeCourse as save, previewCourse } from '../contract/courseOperations'
import { changeCourse, type ChangedCourse } from '../domain/changeCourse'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf } from '../domain/instant'
import { quotaUsed } from '../domain/quotaUsed'
import { takesPlace } from '../domain/takesPlace'
import type { View } from '../store/store'
import type { Asked } from './asked'
import { quotaToday } from './quotaToday'
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
    authority: asked.authority.id,
    authorities: await view.authorities(),
  })
  if (!answer.ok) return { ok: false, problem: refusalAnswer(answer.refusal) }
  const used = takesPlace(asked.body) ? quotaUsed(await quotaToday(asked, view)) : null
  return used ? { ok: false, problem: refusalAnswer(used) } : { ok: true, changed: answer.changed }
}
