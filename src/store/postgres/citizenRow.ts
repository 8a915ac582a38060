import type { Insertable, Selectable } from 'kysely'
import type { Citizen } from '../../domain/citizen'
import type { CitizenFile } from '../../domain/citizenFile'
import type { Conversation } from '../../domain/conversation'
import type { CourseFacts } from '../../domain/courseFacts'
import type { PlanFacts } from '../../domain/offers/planEntry'
import type { JournalEntry } from '../../domain/journalEntry'
import type { Tables } from './tables'

export function citizenRow(file: CitizenFile): Insertable<Tables['citizens']> {
  return {
    ...factsRow(file),
    offers: JSON.stringify(file.offers),
    // A database that has no hours yet knows no such column.
    ...(file.ordinaryHours.length > 0 && { ordinaryHours: JSON.stringify(file.ordinaryHours) }),
    fundAttendsFourth: file.choices.fundAttendsFourth,
    ...(file.providers && { providers: JSON.stringify(file.providers) }),
    ...(file.assigned && { assigned: JSON.stringify(file.assigned) }),
  }
}

/** The columns people's corrections reach. */
export function factsRow({ citizen, benefits, exemptions }: CourseFacts) {
  return {
    ...citizenColumns(citizen),
    benefits: JSON.stringify(benefits),
    exemptions: JSON.stringify(exemptions),
  }
}

/** The columns of the citizen's plan. */
export function planRow({ offers, ordinaryHours, providers }: PlanFacts) {
  return {
    offers: JSON.stringify(offers),
    ordinaryHours: JSON.stringify(ordinaryHours),
    ...(providers && { providers: JSON.stringify(providers) }),
  }
}

export function citizenFileOf(
  row: Selectable<Tables['citizens']>,
  conversations: readonly Conversation[],
  journal: readonly JournalEntry[],
): CitizenFile {
  const { benefits, offers, ordinaryHours, exemptions, fundAttendsFourth, assigned, providers } =
    row
  return {
    citizen: citizenColumns(row),
    benefits,
    conversations,
    offers,
    ordinaryHours,
    exemptions,
    choices: { fundAttendsFourth },
    ...(providers && { providers }),
    ...(assigned && { assigned }),
    journal,
  }
}

/** The citizen and nothing beside, whatever else the value holds. */
function citizenColumns(citizen: Citizen): Citizen {
  return {
    id: citizen.id,
    version: citizen.version,
    name: citizen.name,
    civilRegistrationNumber: citizen.civilRegistrationNumber,
    birthDate: citizen.birthDate,
    municipality: citizen.municipality,
    unemploymentFund: citizen.unemploymentFund,
    digitalPost: citizen.digitalPost,
    phone: citizen.phone,
    employer: citizen.employer,
    vocationalEducation: citizen.vocationalEducation,
  }
}
