import type { CaseFile } from '../../law/caseFile'
import type { WholeAssessment } from '../../law/wholeAssessment'
import type { JournalEntry } from '../journalEntry'
import type { Offer } from '../offers/offer'
import { isPlanEntry } from '../offers/planEntry'
import { entryVersion, type EntryVersion } from './entryVersion'
import type { TimelineEntry } from './timelineEntry'

/** The offers as they were given, and the day by which one must have begun. */
export function offerEntries(
  { offers: given }: CaseFile,
  { process, offers }: WholeAssessment,
  journal: readonly JournalEntry[],
): TimelineEntry[] {
  const { applies, dueBy, status, rules, why } = offers.obligation
  const due: TimelineEntry[] =
    process === null || !applies || dueBy === null
      ? []
      : [
          {
            id: `offer-due-${process.startedOn}`,
            kind: 'offer-due',
            from: dueBy,
            to: dueBy,
            party: 'job-centre',
            counts: status !== 'waived',
            derived: true,
            why,
            rules,
            versions: [],
            status,
          },
        ]
  return [
    ...given.map(({ id, kind, from, to }): TimelineEntry => {
      const verdict = offers.items.find((row) => row.id === id)
      return {
        id: `offer-${id}`,
        kind: 'offer',
        from,
        to,
        party: 'job-centre',
        counts: verdict?.counts ?? false,
        derived: false,
        why: null,
        rules: verdict?.rules ?? [],
        versions: versionsOf(id, journal),
        offer: kind,
      }
    }),
    ...due,
  ]
}

function versionsOf(offer: string, journal: readonly JournalEntry[]): readonly EntryVersion[] {
  return journal
    .filter(isPlanEntry)
    .toReversed()
    .flatMap((entry) => {
      const find = (offers: readonly Offer[]) => offers.find(({ id }) => id === offer)
      const [before, after] = [find(entry.before.offers), find(entry.after.offers)]
      if (!before && !after) return []
      const changes = (['from', 'to'] as const)
        .map((fact) => ({ fact, before: before?.[fact] ?? null, after: after?.[fact] ?? null }))
        .filter((row) => before && after && row.before !== row.after)
      return [entryVersion(entry, changes)]
    })
}
