import type { CitizenPage } from '../contract/citizen'
import type { openCitizen } from '../contract/operations'
import { ageOn } from '../domain/age'
import type { AssessedCitizen } from '../domain/assessCitizen'
import { masked } from '../domain/civilRegistrationNumber'
import { dayInProcess } from '../domain/dayInProcess'
import { nextRequirement } from '../domain/nextRequirement'
import { unlawfullyHeld } from '../domain/unlawfullyHeld'
import { unsaidNeeds } from '../domain/unsaidNeeds'
import type { View } from '../store/store'
import type { Asked, Handler } from './asked'
import { arrivalsToday } from './arrivalsToday'
import { caseworkerView } from './caseworkerView'
import { conversationView } from './conversationView'
import { fundWishView } from './fundWishView'
import { neededOf } from './neededOf'
import { notFound } from './notFound'
import { referralView } from './referralView'
import { openFollowUps } from './openFollowUps'
import { openedSelfBooking } from './openedSelfBooking'
import { ownCitizen } from './ownCitizen'

export const answerOpenCitizen: Handler<typeof openCitizen> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  return citizen ? { ok: true, body: await pageOf(citizen, asked, view) } : notFound()
}

async function pageOf(
  assessed: AssessedCitizen,
  asked: Asked<typeof openCitizen>,
  view: View,
): Promise<CitizenPage> {
  const { file, caseFile, assessment, unlawful } = assessed
  const { citizen } = file
  const fund = citizen.unemploymentFund && (await view.authority(citizen.unemploymentFund))
  const jobCentre = await view.jobCentreOf(citizen.municipality)
  return {
    id: citizen.id,
    name: citizen.name,
    maskedNumber: masked(citizen.civilRegistrationNumber),
    age: ageOn(citizen.birthDate, assessment.asOf),
    digitalPost: citizen.digitalPost,
    phone: citizen.phone,
    employer: citizen.employer,
    authorityNames: { jobCentre: jobCentre?.name ?? null, fund: fund ? fund.name : null },
    benefits: file.benefits.map(({ id, benefit, targetGroup, from, to }) => ({
      id,
      benefit,
      targetGroup,
      from,
      to,
    })),
    dayInProcess: dayInProcess(assessment),
    responsible: assessment.responsible,
    next: nextRequirement(assessment),
    assessment,
    conversations: await Promise.all(
      file.conversations.map((talk) => conversationView(talk, asked, view)),
    ),
    caseworker: await caseworkerView(file, asked.authority, view),
    arrivals: await arrivalsToday(file, asked, view),
    unlawfulBookings: unlawful,
    unlawfullyHeld: unlawfullyHeld(file.conversations, caseFile),
    followUps: await openFollowUps(assessed, asked, view),
    referral: await referralView(file, asked.authority, view),
    selfBooking: await openedSelfBooking(assessed, asked.authority, view),
    fundWish: await fundWishView(assessed, view),
    needs: neededOf((await view.needs(citizen.id)) ?? unsaidNeeds(citizen.id)),
  }
}
