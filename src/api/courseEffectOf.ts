import type { CourseEffect } from '../contract/course'
import { caseFileOf } from '../domain/caseFileOf'
import type { ChangedCourse } from '../domain/changeCourse'
import type { CitizenFile } from '../domain/citizenFile'
import { courseEffect } from '../domain/courseEffect'
import { dateOf, timeOf, type Instant } from '../domain/instant'
import { owns } from '../domain/ownership'
import type { Authority } from '../domain/authority'
import type { View } from '../store/store'

/** What changed facts do to what the law says, as the contract shows it. */
export async function courseEffectOf(
  file: CitizenFile,
  { facts, takesEffect, corrects }: ChangedCourse,
  { authority, now }: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<CourseEffect> {
  const caseOf = async (row: CitizenFile) =>
    caseFileOf(row, await view.jobCentreOf(row.citizen.municipality))
  const effect = courseEffect(await caseOf(file), await caseOf({ ...file, ...facts }), {
    asOf: takesEffect,
    today: dateOf(now),
  })
  return {
    ...effect,
    unlawful: effect.unlawful.flatMap((row) => {
      const talk = file.conversations.find(({ id }) => id === row.conversation)
      if (!talk) return []
      const { kind, form, start } = talk
      return { ...row, kind, form, on: dateOf(start), at: timeOf(start) }
    }),
    needsReason: corrects,
    staysYours: owns(authority, facts.citizen),
  }
}
