import type { CourseEntry } from '../domain/courseEntry'
import type { CourseFacts } from '../domain/courseFacts'
import type { Asked } from './asked'
import type { Operation } from '../contract/operation'

/** The line of the journal for facts that were entered. Only the periods and exemptions touched are kept in it. */
export function courseEntry(
  what: CourseEntry['what'],
  facts: { readonly before: CourseFacts | null; readonly after: CourseFacts },
  restedOn: CourseEntry['restedOn'],
  reason: string,
  { newId, now, person }: Pick<Asked<Operation>, 'newId' | 'now' | 'person'>,
): CourseEntry {
  const { before, after } = facts
  return {
    id: newId(),
    at: now,
    by: person.id,
    what,
    subject: after.citizen.id,
    before: before && touched(before, after),
    after: touched(after, before),
    restedOn,
    ...(reason !== '' && { reason }),
  }
}

function touched(facts: CourseFacts, other: CourseFacts | null): CourseFacts {
  const { benefits = [], exemptions = [] } = other ?? {}
  return {
    citizen: facts.citizen,
    benefits: facts.benefits.filter((row) => !benefits.includes(row)),
    exemptions: facts.exemptions.filter((row) => !exemptions.includes(row)),
  }
}
