import type { Exemption, Form, Party } from '../law/caseFile'
import type { RuleCitation } from '../law/rule'
import { standingUnder } from '../law/standingUnder'
import { ageOn } from './age'
import type { AssessedCitizen } from './assessCitizen'
import { nextRequirement } from './nextRequirement'
import { overdueTalks } from './overdueTalks'
import { holderOf } from './plan/holderOf'

/** What a list of citizens can be narrowed by, beside what a line of it says anyway. */
export interface CaseloadFacts {
  readonly age: number
  /** How the next talk can be held, or will be once it is booked; none without a next talk. */
  readonly forms: readonly Form[]
  readonly exemptions: readonly Exemption['kind'][]
  /** Whose talks are overdue and can still be held. */
  readonly overdue: readonly Party[]
  readonly version: RuleCitation | null
  /** Talks of the process the citizen stayed away from. */
  readonly missed: number
  /** Id of the person of the authority who has the citizen; null when nobody has. */
  readonly holder: string | null
}

export function caseloadFacts(
  { file, caseFile, assessment }: AssessedCitizen,
  authority: string,
): CaseloadFacts {
  const { asOf, process, conversations } = assessment
  const next = nextRequirement(assessment)
  const booked = file.conversations.find(({ id }) => id === next?.conversation)
  return {
    ...standingUnder(caseFile, asOf, 'enacted'),
    overdue: [...new Set(overdueTalks(assessment))],
    age: ageOn(file.citizen.birthDate, asOf),
    forms: next === null ? [] : booked ? [booked.form] : (conversations.form?.allowed ?? []),
    missed: caseFile.conversations.filter(
      ({ status, on }) => status === 'missed' && process !== null && process.startedOn <= on,
    ).length,
    holder: holderOf(file, authority),
  }
}
