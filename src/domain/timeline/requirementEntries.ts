import type { ProcessRequirement } from './processRequirements'
import type { TimelineEntry } from './timelineEntry'

/** The windows within which the law requires a talk, with how each stands. */
export function requirementEntries(rows: readonly ProcessRequirement[]): TimelineEntry[] {
  return rows.map(({ startedOn, requirement, kept }) => {
    const { number, kind, party, from, dueBy, status, rules, why } = requirement
    return {
      id: `requirement-${startedOn}-${party}-${number}-${dueBy}`,
      kind: 'requirement',
      from,
      to: dueBy,
      party,
      counts: status !== 'waived',
      derived: true,
      why,
      rules,
      versions: [],
      number,
      talk: kind,
      status,
      kept,
    }
  })
}
