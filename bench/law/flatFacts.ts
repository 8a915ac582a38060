import { addDays, addMonths, dayNumber, type CalendarDate } from '../../src/law/calendarDate'
import { kindOf, trialOf } from '../../src/law/firstPhase'
import { isFreed } from '../../src/law/isFreed'
import { periods as lengths } from '../../src/law/rules/periods'
import { firstPhases } from '../../src/law/rules/firstPhases'
import { processTalks } from '../../src/law/processTalks'
import { isWithin, runningProcess } from '../../src/law/runningProcess'
import type { MixedCase } from './mixedCases'

/** A case laid flat for engines that know neither periods nor dates: numbers of days, texts and truths. */
export type FlatFacts = Readonly<Record<string, string | number | boolean>>

const never = 9_999_999

/** What the engines are given for nothing: the process found, months added, the windows cut. */
export function flatFacts({ caseFile, asOf, basis }: MixedCase): FlatFacts {
  const process = runningProcess(caseFile, asOf, basis)
  if (process === null) throw new Error('no process runs')
  const { startedOn, period, periods } = process
  const trial = trialOf(process)
  const handedOver = periods
    .flatMap(({ handedOverOn }) => handedOverOn ?? [])
    .find((on) => on > startedOn && isWithin(process, on))
  const referred = periods
    .flatMap(({ referredToJobCentre }) => referredToJobCentre?.on ?? [])
    .toSorted()[0]
  const followUp = processTalks(caseFile, process, asOf).held.find(
    ({ kind }) => kind === 'follow-up',
  )
  const lastDay = addDays(process.sixMonths, -1)
  const months = [...new Set([3, ...firstPhases.map((row) => row.months)])]
  const at = (on: CalendarDate | null | undefined) => (on ? dayNumber(on) : never)
  const cut = (on: CalendarDate, edge: CalendarDate) =>
    Math.min(dayNumber(on), dayNumber(edge), dayNumber(lastDay))
  return {
    group: process.targetGroup ?? 'none',
    benefit: process.benefit,
    basis,
    start: dayNumber(startedOn),
    on: dayNumber(asOf),
    employed: period.employed,
    citizenWell: at(period.expectedRecovery),
    employerWell: at(period.employerExpectsRecovery),
    lightSickEnds: at(followUp?.on ?? startedOn) + lengths.lightSickCourse.count,
    shortSickEnds: dayNumber(startedOn) + lengths.employedShortSick.count,
    freed: isFreed(caseFile.municipality, 'conversations', asOf),
    trial: kindOf(trial) ?? 'none',
    provider: typeof trial === 'object' && trial !== null ? trial.provider : 'none',
    referred: referred === undefined ? never : Math.max(dayNumber(referred), dayNumber(startedOn)),
    lastDay: dayNumber(lastDay),
    ...Object.fromEntries(
      months.flatMap((count) => {
        const handOver = handedOver ?? addMonths(startedOn, count)
        return [
          [`handOver${count}`, dayNumber(handOver)],
          [`beforeHandOver${count}`, cut(addDays(handOver, -1), lastDay)],
          ...[1, 2].map((weeks) => [
            `within${weeks}BeforeHandOver${count}`,
            cut(addDays(startedOn, weeks * 7), addDays(handOver, -1)),
          ]),
        ]
      }),
    ),
    ...Object.fromEntries(
      [1, 2].map((weeks) => [
        `within${weeks}`,
        cut(addDays(startedOn, weeks * 7), addDays(addMonths(startedOn, 3), -1)),
      ]),
    ),
    week8: cut(addDays(startedOn, 8 * 7 - 1), lastDay),
  }
}
