import type { CaseFile } from '../../law/caseFile'
import type { WholeAssessment } from '../../law/wholeAssessment'
import type { TimelineEntry } from './timelineEntry'

/** The offers as they were given, and the day by which one must have begun. */
export function offerEntries(
  { offers: given }: CaseFile,
  { process, offers }: WholeAssessment,
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
        versions: [],
        offer: kind,
      }
    }),
    ...due,
  ]
}
