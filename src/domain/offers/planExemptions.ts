import { assessExemption, type ExemptionAnswer } from '../../law/assessExemption'
import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile } from '../../law/caseFile'
import { citations } from '../../law/citations'
import { exemptionVerdicts, type ExemptionVerdict } from '../../law/exemptionVerdicts'
import type { RuleCitation } from '../../law/rule'
import { grantedExemptions, type GrantedExemption } from '../grantedExemption'

/** What lets a citizen off talks and offers, and what could. */
export interface PlanExemptions {
  /** Those that run or are to come, by first day. */
  readonly standing: readonly ExemptionVerdict[]
  /** Each kind that lets anybody off offers, with what the law says of one from today. */
  readonly choices: readonly {
    readonly kind: GrantedExemption
    readonly answer: ExemptionAnswer
    readonly rules: readonly RuleCitation[]
  }[]
}

export function planExemptions(caseFile: CaseFile, today: CalendarDate): PlanExemptions {
  const ofOffers = grantedExemptions.filter((kind) => kind !== 'digital-post')
  return {
    standing: exemptionVerdicts(caseFile, today, 'enacted')
      .filter(({ exemption }) => exemption.kind !== 'digital-post')
      .filter(({ state }) => state === 'runs' || state === 'coming')
      .toSorted((a, b) => a.exemption.from.localeCompare(b.exemption.from)),
    choices: ofOffers.map((kind) => {
      const asked = { kind, ground: null, from: today, to: today }
      const answer = assessExemption(caseFile, asked, 'enacted')
      return { kind, answer, rules: Object.values(citations(answer.rules)) }
    }),
  }
}
