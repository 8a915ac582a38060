import { assess } from '../../law/assess'
import type { Responsible } from '../../law/assessment'
import { addDays, type CalendarDate } from '../../law/calendarDate'
import type { CaseFile, Party } from '../../law/caseFile'
import type { RunningProcess } from '../../law/runningProcess'
import { isSupported, supportedDates } from '../../law/supportedDates'
import { processesOf } from './processesOf'
import type { TimelineEntry } from './timelineEntry'

/** Who answers for each process from when to when, as far as the law is known. */
export function responsibleEntries(caseFile: CaseFile): TimelineEntry[] {
  return processesOf(caseFile).flatMap((process) => {
    const spans = spansIn(caseFile, process)
    return spans.map(({ from, to, responsible }, index) =>
      entryOf(from, to, responsible, spans[index - 1]?.responsible ?? null),
    )
  })
}

interface Span {
  readonly from: CalendarDate
  readonly to: CalendarDate | null
  readonly responsible: Responsible
}

function spansIn(caseFile: CaseFile, { startedOn, endsOn }: RunningProcess): readonly Span[] {
  const spans: Span[] = []
  const runs = (day: CalendarDate) => endsOn === null || day <= endsOn
  let from = startedOn < supportedDates.from ? supportedDates.from : startedOn
  while (isSupported(from) && runs(from)) {
    const { responsible } = assess(caseFile, from, 'enacted')
    if (responsible === null) return spans
    const { until } = responsible
    const to = until === null || (endsOn !== null && endsOn < until) ? endsOn : until
    const before = spans.at(-1)
    if (before?.responsible.party === responsible.party) spans[spans.length - 1] = { ...before, to }
    else spans.push({ from, to, responsible })
    if (to === null || to === endsOn) return spans
    from = addDays(to, 1)
  }
  return spans
}

function entryOf(
  from: CalendarDate,
  to: CalendarDate | null,
  { party, rules, why }: Responsible,
  before: Responsible | null,
): TimelineEntry {
  const passesFrom: Party | null = before?.party ?? null
  return {
    id: `responsible-${from}`,
    kind: 'responsible',
    from,
    to,
    party,
    counts: true,
    derived: true,
    // Why it passes on that day is told by who answered until then.
    why: before?.why ?? why,
    rules: [...new Set([...(before?.rules ?? []), ...rules])],
    versions: [],
    passesFrom,
  }
}
