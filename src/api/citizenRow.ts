import type { CitizenRow } from '../contract/citizenRow'
import type { AssessedCitizen } from '../domain/assessCitizen'
import { masked } from '../domain/civilRegistrationNumber'
import { dateOf } from '../domain/instant'
import { nextRequirement } from '../domain/nextRequirement'
import { urgencyOf } from '../domain/urgency'

/** One line of the list of citizens. */
export function citizenRow({ file, assessment, unlawful }: AssessedCitizen): CitizenRow {
  const { citizen } = file
  const { process, responsible } = assessment
  return {
    id: citizen.id,
    name: citizen.name,
    maskedNumber: masked(citizen.civilRegistrationNumber),
    benefit: process?.benefit ?? null,
    targetGroup: process?.targetGroup ?? null,
    responsible: responsible && { party: responsible.party, until: responsible.until },
    next: next({ file, assessment }),
    unlawful: unlawful.length,
  }
}

function next({
  file,
  assessment,
}: Pick<AssessedCitizen, 'file' | 'assessment'>): CitizenRow['next'] {
  const requirement = nextRequirement(assessment)
  if (requirement === null) return null
  const { number, kind, party, dueBy } = requirement
  const booked = file.conversations.find(({ id }) => id === requirement.conversation)
  return {
    number,
    kind,
    party,
    dueBy,
    bookedOn: booked ? dateOf(booked.start) : null,
    urgency: urgencyOf(requirement, assessment.asOf),
  }
}
