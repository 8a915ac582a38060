import type { Course, CoursePeriod, FactChange } from '../contract/course'
import type { Authority } from '../domain/authority'
import type { BenefitRecord } from '../domain/benefitRecord'
import type { CitizenFile } from '../domain/citizenFile'
import { isCourseEntry, type CourseEntry } from '../domain/courseEntry'
import { factChanges } from '../domain/factChanges'
import { factsRead } from '../domain/factsRead'
import { dateOf, timeOf } from '../domain/instant'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'
import { doerName } from './doerName'

/** The facts of a course as the contract shows them today, with names beside ids. */
export async function courseView(
  file: CitizenFile,
  view: View,
  today: CalendarDate,
): Promise<Course> {
  const { citizen, benefits, exemptions, journal } = file
  const authorities = await view.authorities()
  const { municipality, unemploymentFund: fund } = citizen
  return {
    citizenId: citizen.id,
    version: citizen.version,
    name: citizen.name,
    phone: citizen.phone,
    digitalPost: citizen.digitalPost,
    employer: citizen.employer,
    vocationalEducation: citizen.vocationalEducation,
    municipality: { code: municipality, name: nameOf(municipality, authorities) },
    fund: fund === null ? null : { id: fund, name: nameOf(fund, authorities) },
    periods: benefits.toSorted((a, b) => a.from.localeCompare(b.from)).map(periodView),
    exemptions: exemptions
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .map(({ grantedBy: _, ...row }) => ({ ...row, ended: row.to !== null && row.to < today })),
    journal: await Promise.all(
      journal
        .filter(isCourseEntry)
        .toReversed()
        .map((entry) => entryView(entry, authorities, view)),
    ),
  }
}

function periodView(record: BenefitRecord): CoursePeriod {
  const { fastTrack: _, trial: __, ...shown } = record
  return { ...shown, reads: factsRead(record.benefit) }
}

async function entryView(
  entry: CourseEntry,
  authorities: readonly Authority[],
  view: View,
): Promise<Course['journal'][number]> {
  const { id, at, by, what, reason = '', before, after } = entry
  return {
    id,
    on: dateOf(at),
    at: timeOf(at),
    byName: await doerName(by, view),
    what,
    reason,
    changes: factChanges(before, after).map((change) => named(change, authorities)),
  }
}

/** A municipality or fund by its name, as people know it. */
function named(change: FactChange, authorities: readonly Authority[]): FactChange {
  if (change.fact !== 'municipality' && change.fact !== 'unemploymentFund') return change
  const name = (value: FactChange['before']) =>
    typeof value === 'string' ? nameOf(value, authorities) : value
  return { ...change, before: name(change.before), after: name(change.after) }
}

function nameOf(idOrCode: string, authorities: readonly Authority[]): string {
  const row = authorities.find(
    ({ id, municipality }) => id === idOrCode || municipality === idOrCode,
  )
  return row?.name ?? idOrCode
}
