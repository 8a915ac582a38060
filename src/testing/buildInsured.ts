import type { CitizenFile } from '../domain/citizenFile'
import type { CalendarDate } from '../law/calendarDate'
import { buildBenefit } from './buildBenefit'
import { buildCitizenFile, type FileParts } from './buildCitizenFile'

/** Somebody on unemployment benefit since a day: the fund's member and the job centre's citizen. */
export function buildInsured(from: CalendarDate, parts: FileParts = {}): CitizenFile {
  return buildCitizenFile({ benefits: [buildBenefit({ from })], ...parts })
}
