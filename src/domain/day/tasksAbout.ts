import { addDays, type CalendarDate } from '../../law/calendarDate'
import type { ConversationKind } from '../../law/caseFile'
import { canStillBeKept } from '../../law/canStillBeKept'
import { assessOffers } from '../../law/offers/assessOffers'
import { firstThatCounts } from '../../law/offers/firstThatCounts'
import { absenceStep } from '../absenceStep'
import type { AssessedCitizen } from '../assessCitizen'
import type { Authority } from '../authority'
import { handOverDay } from '../handOverDay'
import { dateOf } from '../instant'
import { absencesOf } from '../offers/absencesOf'
import { nearObligation } from '../offers/nearObligation'
import { proposes } from '../offers/proposes'
import { ownRequirement } from '../ownRequirement'
import { referralOf, repliesOpen } from '../referral'
import { standing, type Standing } from '../standing'
import { urgencyOf } from '../urgency'
import type { DayTask } from './dayTask'

/** How many days ahead each is told of. Ours, not the law’s. */
const ahead = { handOver: 14, exemption: 28 }

/** What waits for an authority about one of its citizens, as far as the file itself says it. */
export interface TasksAbout {
  readonly tasks: readonly DayTask[]
  /** What can no longer come in time: known, and nothing to do about. */
  readonly lost: readonly Lost[]
}

interface Lost {
  readonly what: ConversationKind | 'offer'
  readonly dueBy: CalendarDate
}

/**
 * What the rules make of one citizen on `assessment.asOf`. Each thing stays until it is settled: a
 * talk is booked, an outcome registered, a referral answered.
 */
export function tasksAbout(citizen: AssessedCitizen, authority: Authority): TasksAbout {
  const { asOf, conversations } = citizen.assessment
  const { required, later } = conversations
  const { offer, exemptions } = standing(citizen.caseFile, asOf)
  return {
    tasks: [
      ...requiredTask(citizen, authority),
      ...talkTasks(citizen, authority),
      ...referralTask(citizen, authority),
      ...handOverTask(citizen),
      ...proposalTasks(citizen, authority),
      ...offerAbsenceTasks(citizen, authority),
      ...offerTask(offer, citizen),
      ...exemptionTasks(exemptions, asOf),
    ],
    lost: [
      ...[...required, ...later]
        .filter((row) => row.party === authority.kind && !canStillBeKept(row, citizen.assessment))
        .map(({ kind, dueBy }) => ({ what: kind, dueBy })),
      ...(offer?.status === 'overdue' && offer.dueBy !== null
        ? [{ what: 'offer' as const, dueBy: offer.dueBy }]
        : []),
    ],
  }
}

function requiredTask({ assessment }: AssessedCitizen, { kind: party }: Authority): DayTask[] {
  const requirement = ownRequirement(assessment, party, undefined)
  if (requirement === null) return []
  const urgency = urgencyOf(requirement, assessment.asOf)
  if (urgency !== 'overdue' && urgency !== 'soon') return []
  const { kind, number, dueBy } = requirement
  const counted = assessment.conversations.required.includes(requirement)
  const is = urgency === 'overdue' ? 'overdue' : 'due'
  return [{ is, on: dueBy, kind, number: counted ? number : null }]
}

function talkTasks({ file, unlawful }: AssessedCitizen, { id }: Authority): DayTask[] {
  return file.conversations.flatMap((talk): DayTask[] => {
    const { kind, caseworker, start } = talk
    const about = { on: dateOf(start), conversation: talk.id, kind }
    const step = absenceStep(talk, id)
    if (step !== null) return [{ ...about, is: 'absence', step }]
    if (talk.authority !== id || talk.status !== 'booked') return []
    const wrong = unlawful.find(({ conversation }) => conversation === talk.id)
    const outcome = { ...about, is: 'outcome', caseworker, since: start } as const
    return wrong ? [{ ...about, is: 'unlawful', mend: wrong.mend }, outcome] : [outcome]
  })
}

function referralTask({ file }: AssessedCitizen, { kind }: Authority): DayTask[] {
  const referral = referralOf(file)
  if (referral === null || repliesOpen(referral, kind).length === 0) return []
  return [{ is: 'referral', on: referral.on, step: kind === 'fund' ? 'answer' : 'accept' }]
}

function handOverTask({ caseFile, assessment }: AssessedCitizen): DayTask[] {
  const on = handOverDay(caseFile, assessment)
  const near =
    on !== null && on >= assessment.asOf && on <= addDays(assessment.asOf, ahead.handOver)
  return near ? [{ is: 'hand-over', on }] : []
}

function proposalTasks({ file }: AssessedCitizen, authority: Authority): DayTask[] {
  const fund = proposes(authority)
  return file.offers
    .filter(({ status }) => status === (fund ? 'asked' : 'proposed'))
    .map(({ from, kind }) => ({
      is: 'proposal',
      on: from,
      step: fund ? 'answer' : 'decide',
      offer: kind,
    }))
}

/** Whoever grants offers assesses it. */
function offerAbsenceTasks({ file }: AssessedCitizen, authority: Authority): DayTask[] {
  if (proposes(authority)) return []
  return file.offers.flatMap((offer) =>
    absencesOf(offer)
      .filter(({ assessed }) => assessed === null)
      .map(({ from }): DayTask => ({ is: 'offer-absence', on: from, offer: offer.kind })),
  )
}

/** Settled as soon as an offer is granted that will meet it in time. */
function offerTask(offer: Standing['offer'], { caseFile, assessment }: AssessedCitizen): DayTask[] {
  const due = offer?.status === 'open' ? offer.dueBy : null
  if (due === null || !nearObligation(due, assessment.asOf)) return []
  const { items } = assessOffers(caseFile, assessment.asOf, 'enacted').offers
  return firstThatCounts(caseFile.offers, items, due) ? [] : [{ is: 'offer', on: due }]
}

function exemptionTasks(exemptions: Standing['exemptions'], asOf: CalendarDate): DayTask[] {
  return exemptions.flatMap(({ exemption, state, reaches }): DayTask[] =>
    state === 'runs' && reaches !== null && reaches <= addDays(asOf, ahead.exemption)
      ? [{ is: 'exemption', on: reaches, exemption: exemption.kind }]
      : [],
  )
}
