import type { CitizenFile } from '../domain/citizenFile'
import type { CalendarDate } from '../law/calendarDate'
import { buildBenefit } from './buildBenefit'
import { buildCitizenFile, type FileParts } from './buildCitizenFile'

/** Somebody job-ready on cash benefit since a day, and member of no fund: the job centre's own. */
export function buildUninsured(from: CalendarDate, parts: FileParts = {}): CitizenFile {
  return buildCitizenFile({
    benefits: [buildBenefit({ from, benefit: 'cash-benefit', targetGroup: '6.2' })],
    ...parts,
    citizen: { unemploymentFund: null, ...parts.citizen },
  })
}
