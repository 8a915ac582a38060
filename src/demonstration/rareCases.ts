import type { CitizenPlan } from './citizenPlan'
import { writtenGrounds } from './writtenGrounds'

const employer = 'Opdigtede Brædder ApS'

/** Cases worth finding by name: each shows one thing the law says. */
export const rareCases: readonly CitizenPlan[] = [
  {
    name: 'Nora Nyledig',
    fund: 'fund-fyr',
    periods: [dagpenge(3)],
    talks: 'none',
  },
  {
    name: 'Jonas Jobparat',
    fund: null,
    periods: [{ benefit: 'cash-benefit', targetGroup: '6.2', startedDaysAgo: 2 }],
    talks: 'none',
  },
  {
    name: 'Liv Langtidssyg',
    fund: null,
    facts: { employer },
    periods: [sick(20, { employed: true, recoveryAfter: 240, employerRecoveryAfter: 240 })],
    talks: 'none',
  },
  {
    name: 'Ulrik Udenjob',
    fund: null,
    periods: [sick(20, { recoveryAfter: 240 })],
    talks: 'none',
  },
  {
    name: 'Karla Korttidssyg',
    fund: null,
    facts: { employer },
    periods: [sick(15, { employed: true, recoveryAfter: 60, employerRecoveryAfter: 75 })],
    talks: 'none',
  },
  {
    name: 'Viola Venter-Svar',
    fund: null,
    facts: { employer },
    periods: [sick(15, { employed: true, recoveryAfter: 60 })],
    talks: 'none',
  },
  {
    name: 'Sofus Skifter',
    fund: 'fund-fyr',
    periods: [sick(90, { employed: false, recoveryAfter: 80, endedDaysAgo: 6 }), dagpenge(5)],
    talks: 'kept',
  },
  {
    name: 'Frida Førstegang-Udeblev',
    fund: 'fund-fyr',
    periods: [dagpenge(12)],
    talks: 'first-missed',
  },
  {
    name: 'Anne-Sofie Alexandra Wilhelmine Kongeegelund-Strandmosegaard af Bækkeskovhøj',
    fund: 'fund-kompas',
    facts: { digitalPost: false, phone: null },
    periods: [dagpenge(40)],
    talks: 'kept',
  },
  {
    name: 'Rikke Risikant',
    fund: 'fund-fyr',
    periods: [{ ...dagpenge(25), more: { referredAfter: 10 } }],
    talks: 'kept',
  },
  {
    name: 'Tage Tidligt-Overdraget',
    fund: 'fund-kompas',
    periods: [{ ...dagpenge(80), more: { handedOverAfter: 70 } }],
    talks: 'kept',
  },
  {
    name: 'Sven Selvkørende',
    fund: 'fund-kompas',
    periods: [dagpenge(60)],
    exemptions: [
      {
        kind: 'one-in-four',
        ground: writtenGrounds['one-in-four'],
        startedDaysAgo: 20,
        endsInDays: null,
      },
    ],
    talks: 'kept',
  },
  {
    name: 'Petra Pause',
    fund: null,
    periods: [{ benefit: 'cash-benefit', targetGroup: '6.3', startedDaysAgo: 45 }],
    exemptions: [
      { kind: 'pause', ground: writtenGrounds.pause, startedDaysAgo: 10, endsInDays: 100 },
    ],
    talks: 'none',
  },
  {
    name: 'Bodil Barsel-Snart',
    fund: 'fund-fyr',
    periods: [dagpenge(70)],
    exemptions: [
      { kind: 'less-intensive', ground: 'maternity', startedDaysAgo: 5, endsInDays: 30 },
    ],
    talks: 'kept',
  },
  {
    name: 'Arne Arbejdspligt',
    fund: null,
    periods: [
      { benefit: 'cash-benefit', targetGroup: '6.2', startedDaysAgo: 50, more: { workDuty: true } },
    ],
    talks: 'kept',
  },
  {
    name: 'Ditte Delt-Gammel-Lov',
    fund: 'fund-fyr',
    periods: [dagpenge(175)],
    talks: 'kept',
  },
  {
    name: 'Ove Ophørt',
    fund: null,
    periods: [
      { benefit: 'cash-benefit', targetGroup: '6.2', startedDaysAgo: 200, endedDaysAgo: 30 },
    ],
    talks: 'kept',
  },
  {
    name: 'Ida Integration',
    fund: null,
    periods: [{ benefit: 'integration-programme', targetGroup: null, startedDaysAgo: 60 }],
    talks: 'none',
  },
  {
    name: 'Mille Mindreårig',
    fund: null,
    ageInYears: 17,
    periods: [{ benefit: 'self-supporting', targetGroup: '6.13', startedDaysAgo: 35 }],
    talks: 'none',
  },
  {
    name: 'Gorm Gruppeskift',
    fund: null,
    periods: [
      { benefit: 'cash-benefit', targetGroup: '6.2', startedDaysAgo: 90, endedDaysAgo: 31 },
      { benefit: 'cash-benefit', targetGroup: '6.3', startedDaysAgo: 30 },
    ],
    talks: 'kept',
  },
]

/** Members of the funds who live in the neighbouring municipality. */
export const neighbours: readonly CitizenPlan[] = [
  {
    name: 'Nikoline Nabo',
    fund: 'fund-fyr',
    municipality: '0998',
    periods: [dagpenge(4)],
    talks: 'none',
  },
  {
    name: 'Nis Nabo',
    fund: 'fund-fyr',
    municipality: '0998',
    periods: [dagpenge(50)],
    talks: 'kept',
  },
  {
    name: 'Nete Nabo',
    fund: 'fund-kompas',
    municipality: '0998',
    periods: [dagpenge(8)],
    talks: 'none',
  },
]

/** In the trials expected to come: without effect until they do, then for the first four months. */
export const trialCases: readonly CitizenPlan[] = [
  {
    name: 'Filippa Firemåneder',
    fund: 'fund-fyr',
    periods: [{ ...dagpenge(30), more: { trial: 'fund-four-months' } }],
    talks: 'kept',
  },
  {
    name: 'Frode Fritvalg',
    fund: 'fund-kompas',
    periods: [{ ...dagpenge(30), more: { trial: { kind: 'free-choice', provider: 'other' } } }],
    talks: 'none',
  },
]

function dagpenge(startedDaysAgo: number) {
  return { benefit: 'unemployment-benefit', targetGroup: '6.1', startedDaysAgo } as const
}

function sick(
  startedDaysAgo: number,
  rest: {
    readonly employed?: boolean
    readonly recoveryAfter?: number
    readonly employerRecoveryAfter?: number
    readonly endedDaysAgo?: number
  },
) {
  return { benefit: 'sickness-benefit', targetGroup: '6.6', startedDaysAgo, ...rest } as const
}
