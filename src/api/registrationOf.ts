import type { ChangedCourse } from '../domain/changeCourse'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf, type Instant } from '../domain/instant'

/** A new file as a change from one without benefits, so that its effect is told as any other's. */
export function registrationOf(
  file: CitizenFile,
  now: Instant,
): { readonly before: CitizenFile; readonly changed: ChangedCourse } {
  const today = dateOf(now)
  const from = file.benefits[0]?.from ?? today
  return {
    before: { ...file, benefits: [] },
    changed: { facts: file, takesEffect: from > today ? from : today, corrects: false },
  }
}
