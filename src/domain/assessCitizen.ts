import { assess } from '../law/assess'
import type { Assessment } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile } from '../law/caseFile'
import type { Authority } from './authority'
import { caseFileOf } from './caseFileOf'
import type { CitizenFile } from './citizenFile'
import { unlawfulBookings, type UnlawfulBooking } from './unlawfulBookings'

/** A citizen's file with what the law in force says of it on a day. */
export interface AssessedCitizen {
  readonly file: CitizenFile
  readonly caseFile: CaseFile
  readonly assessment: Assessment
  readonly unlawful: readonly UnlawfulBooking[]
}

const known = new WeakMap<CitizenFile, AssessedCitizen & { readonly jobCentre: Authority | null }>()

/**
 * A file never changes, so what was found of it holds until another day or job centre is asked
 * about: a list of hundreds is asked for again and again, and in it one file has changed.
 */
export function assessCitizen(
  file: CitizenFile,
  jobCentre: Authority | null,
  today: CalendarDate,
): AssessedCitizen {
  const before = known.get(file)
  if (before?.assessment.asOf === today && before.jobCentre === jobCentre) return before
  const caseFile = caseFileOf(file, jobCentre)
  const found = {
    file,
    jobCentre,
    caseFile,
    assessment: assess(caseFile, today, 'enacted'),
    unlawful: unlawfulBookings(caseFile, today),
  }
  known.set(file, found)
  return found
}
