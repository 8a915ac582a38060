import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile } from '../law/caseFile'
import { exemptFromDigitalPost } from '../law/exemptFromDigitalPost'

/** How the citizen is written to that day: whoever gets no digital post is sent a letter. */
export function writtenChannel(
  caseFile: Pick<CaseFile, 'citizen' | 'exemptions'>,
  on: CalendarDate,
): 'digital-post' | 'letter' {
  const exempt = exemptFromDigitalPost(caseFile, on, 'enacted')
  return exempt || !caseFile.citizen.digitalPost ? 'letter' : 'digital-post'
}
