import { addDays } from '../../law/calendarDate'
import type { BenefitPeriod, CaseFile } from '../../law/caseFile'
import { runningProcess } from '../../law/runningProcess'
import { isCourseEntry } from '../courseEntry'
import { factChanges } from '../factChanges'
import type { JournalEntry } from '../journalEntry'
import { entryVersion, type EntryVersion } from './entryVersion'
import type { TimelineEntry } from './timelineEntry'

/** The benefit periods, and the target groups of those that follow each other as one. */
export function benefitEntries(
  caseFile: CaseFile,
  journal: readonly JournalEntry[],
): TimelineEntry[] {
  const periods = caseFile.benefits.toSorted((a, b) => a.from.localeCompare(b.from))
  return [
    ...periods.map((period) => benefitEntry(period, caseFile, journal)),
    ...groupEntries(periods, journal),
  ]
}

const entered = { party: null, counts: true, derived: false, why: null, rules: [] }

function benefitEntry(
  { id, benefit, from, to }: BenefitPeriod,
  caseFile: CaseFile,
  journal: readonly JournalEntry[],
): TimelineEntry {
  return {
    ...entered,
    id: `benefit-${id}`,
    kind: 'benefit',
    from,
    to,
    versions: versionsOf([id], journal),
    period: id,
    benefit,
    newProcess: runningProcess(caseFile, from, 'enacted')?.startedOn === from,
  }
}

function groupEntries(
  periods: readonly BenefitPeriod[],
  journal: readonly JournalEntry[],
): TimelineEntry[] {
  const runs: BenefitPeriod[][] = []
  for (const period of periods) {
    const before = runs.at(-1)?.at(-1)
    const goesOn =
      before?.targetGroup === period.targetGroup &&
      before.to !== null &&
      addDays(before.to, 1) === period.from
    if (goesOn) runs.at(-1)?.push(period)
    else runs.push([period])
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last) return []
    const versions = versionsOf(
      run.map(({ id }) => id),
      journal,
    )
    return [
      {
        ...entered,
        id: `group-${first.id}`,
        kind: 'group',
        from: first.from,
        to: last.to,
        versions,
        targetGroup: first.targetGroup,
      },
    ]
  })
}

/** What the journal says of those periods. */
function versionsOf(ids: readonly string[], journal: readonly JournalEntry[]): EntryVersion[] {
  const among = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.filter(({ id }) => ids.includes(id))
  return journal
    .filter(isCourseEntry)
    .toReversed()
    .flatMap((entry) => {
      const { before, after } = entry
      const was = before && { ...before, citizen: after.citizen, benefits: among(before.benefits) }
      const is = { ...after, benefits: among(after.benefits) }
      const changes = factChanges(was, is).filter(({ period }) => period !== null)
      return changes.length === 0 ? [] : [entryVersion(entry, changes)]
    })
}
