import fc from 'fast-check'
import type { Basis } from '../../src/law/assessment'
import { buildCase } from '../../src/law/buildCase'
import type { CalendarDate } from '../../src/law/calendarDate'
import type { CaseFile } from '../../src/law/caseFile'
import { question } from '../../src/law/properties/caseArbitrary'
import { runningProcess } from '../../src/law/runningProcess'

export interface MixedCase {
  readonly caseFile: CaseFile
  readonly asOf: CalendarDate
  readonly basis: Basis
}

/** Cases of every benefit, version and calendar in which a process runs, the same ones every time. */
export function mixedCases(count: number): readonly MixedCase[] {
  const running = question
    .map(({ parts, asOf, basis }) => ({ caseFile: buildCase(parts), asOf, basis }))
    .filter(({ caseFile, asOf, basis }) => runningProcess(caseFile, asOf, basis) !== null)
  return fc.sample(running, { numRuns: count, seed: 2026 })
}
