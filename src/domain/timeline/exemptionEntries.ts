import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile, Exemption } from '../../law/caseFile'
import { exemptionVerdicts } from '../../law/exemptionVerdicts'
import { isCourseEntry } from '../courseEntry'
import { factChanges } from '../factChanges'
import type { JournalEntry } from '../journalEntry'
import { entryVersion, type EntryVersion } from './entryVersion'
import type { TimelineEntry } from './timelineEntry'

/** The exemptions, each as far as the law lets it reach. */
export function exemptionEntries(
  caseFile: CaseFile,
  journal: readonly JournalEntry[],
  today: CalendarDate,
): TimelineEntry[] {
  return exemptionVerdicts(caseFile, today, 'enacted').map(
    ({ exemption, state, reaches, rules }) => ({
      id: `exemption-${exemption.kind}-${exemption.from}`,
      kind: 'exemption',
      from: exemption.from,
      to: reaches ?? exemption.to,
      party: null,
      counts: state !== 'without-effect',
      derived: false,
      why: null,
      rules,
      versions: versionsOf(exemption, journal),
      exemption: exemption.kind,
      ground: exemption.ground,
      state,
    }),
  )
}

function versionsOf(
  { kind, from }: Exemption,
  journal: readonly JournalEntry[],
): readonly EntryVersion[] {
  return journal
    .filter(isCourseEntry)
    .toReversed()
    .flatMap((entry) => {
      const changes = factChanges(entry.before, entry.after).filter(
        ({ exemption }) => exemption?.kind === kind && exemption.from === from,
      )
      return changes.length === 0 ? [] : [entryVersion(entry, changes)]
    })
}
