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

export function assessCitizen(
  file: CitizenFile,
  jobCentre: Authority | null,
  today: CalendarDate,
): AssessedCitizen {
  const caseFile = caseFileOf(file, jobCentre)
  return {
    file,
    caseFile,
    assessment: assess(caseFile, today, 'enacted'),
    unlawful: unlawfulBookings(caseFile, today),
  }
}
