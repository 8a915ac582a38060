import { absenceNotices } from './absenceNotices'
import { assess } from './assess'
import type { Basis } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { CaseFile } from './caseFile'
import { citations } from './citations'
import { assessDuties } from './duties/assessDuties'
import { freedomNotices } from './freedomNotices'
import { assessOffers } from './offers/assessOffers'
import { assessRights } from './rights/assessRights'
import { assessSupervision } from './supervision/assessSupervision'
import type { WholeAssessment } from './wholeAssessment'

/**
 * Talks, offers, duties, rights and supervision together. The list of citizens asks for the talks
 * alone, by `assess`. Throws `RangeError` when the day is outside the days the law is known for.
 */
export function assessWhole(caseFile: CaseFile, asOf: CalendarDate, basis: Basis): WholeAssessment {
  const talks = assess(caseFile, asOf, basis)
  const { offers, ...ofOffers } = assessOffers(caseFile, asOf, basis)
  const { duties, ...ofDuties } = assessDuties(caseFile, asOf, basis)
  const { rights, ...ofRights } = assessRights(caseFile, asOf, basis)
  const { supervision, ...ofSupervision } = assessSupervision(caseFile, asOf, basis)
  const more = [
    ...ofOffers.notices,
    ...ofDuties.notices,
    ...ofRights.notices,
    ...ofSupervision.notices,
    ...absenceNotices(caseFile, asOf, basis),
    ...freedomNotices(caseFile, asOf),
  ]
  const answers = [offers.obligation, ...offers.items, ...duties, ...rights, supervision, ...more]
  return {
    ...talks,
    offers,
    duties,
    rights,
    supervision,
    notices: [...talks.notices, ...more],
    unknown: [...talks.unknown, ...ofOffers.unknown],
    rules: citations([...Object.keys(talks.rules), ...answers.flatMap(({ rules }) => rules)]),
  }
}
