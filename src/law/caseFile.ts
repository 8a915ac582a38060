import type { CalendarDate } from './calendarDate'

/** The facts the law decides on. Every period includes both its ends; `to: null` means still running. */
export interface CaseFile {
  readonly municipality: { readonly code: string; readonly freedoms: readonly Freedom[] } | null
  readonly citizen: CitizenFacts
  readonly benefits: readonly BenefitPeriod[]
  readonly conversations: readonly ConversationFact[]
  readonly offers: readonly OfferFact[]
  readonly ordinaryHours: readonly { readonly month: string; readonly hours: number }[]
  readonly exemptions: readonly Exemption[]
  /** `null`: the citizen has not been asked yet. */
  readonly choices: { readonly fundAttendsFourth: boolean | null }
}

export interface CitizenFacts {
  readonly birthDate: CalendarDate | null
  readonly unemploymentFund: string | null
  readonly digitalPost: boolean
  /** `null`: not known. */
  readonly vocationalEducation: boolean | null
}

export interface BenefitPeriod {
  readonly id: string
  readonly benefit: Benefit
  /** `null` only for the integration programme, which stands outside the act's target groups. */
  readonly targetGroup: TargetGroup | null
  readonly from: CalendarDate
  readonly to: CalendarDate | null
  /** Sickness benefit: has an employer to return to. */
  readonly employed: boolean
  readonly expectedRecovery: CalendarDate | null
  readonly employerExpectsRecovery: CalendarDate | null
  /** The real day the fund handed over, when known; replaces three calendar months. */
  readonly handedOverOn: CalendarDate | null
  readonly workDuty: boolean
  readonly fastTrack: {
    readonly requestedOn: CalendarDate
    readonly by: 'citizen' | 'employer'
    readonly declined: boolean
  } | null
  readonly referredToJobCentre: {
    readonly on: CalendarDate
    readonly because: 'risk-of-long-term' | 'education-order'
  } | null
  readonly trial: Trial | null
}

export type Trial =
  | 'fund-2020'
  | 'fund-four-months'
  | { readonly kind: 'free-choice'; readonly provider: 'fund' | 'municipality' | 'other' }

export interface ConversationFact {
  readonly id: string
  readonly on: CalendarDate
  readonly kind: ConversationKind
  readonly party: Party
  readonly form: Form
  readonly status: ConversationStatus
  /** The authority's decision that a physical talk is needed, set beside the citizen's wish. */
  readonly physicalRequired: { readonly because: string; readonly by: string } | null
}

export interface OfferFact {
  readonly id: string
  readonly kind: OfferKind
  readonly from: CalendarDate
  readonly to: CalendarDate | null
  readonly sector: 'private' | 'public' | null
  readonly aim: string | null
  readonly latestWorkplace: boolean
  readonly extension: { readonly to: CalendarDate; readonly because: string } | null
}

export interface Exemption {
  readonly kind: (typeof exemptionKinds)[number]
  readonly ground: string | null
  readonly from: CalendarDate
  readonly to: CalendarDate | null
}

export interface Freedom {
  readonly area: FreedomArea
  readonly from: CalendarDate
  readonly to: CalendarDate | null
}

export const benefits = [
  'unemployment-benefit',
  'cash-benefit',
  'education-allowance',
  'sickness-benefit',
  'flex-job-allowance',
  'resource-allowance',
  'rehabilitation-benefit',
  'disability-pension',
  'self-supporting',
  'integration-programme',
] as const
export type Benefit = (typeof benefits)[number]

export const targetGroups = [
  '6.1',
  '6.2',
  '6.3',
  '6.4',
  '6.5',
  '6.6',
  '6.7',
  '6.8',
  '6.9',
  '6.10',
  '6.11',
  '6.12',
  '6.13',
] as const
export type TargetGroup = (typeof targetGroups)[number]

export const conversationKinds = [
  'cv',
  'availability',
  'joint',
  'job',
  'follow-up',
  'on-request',
] as const
export type ConversationKind = (typeof conversationKinds)[number]

export const parties = ['fund', 'job-centre', 'other'] as const
export type Party = (typeof parties)[number]

export const forms = ['physical', 'phone', 'video'] as const
export type Form = (typeof forms)[number]

export const conversationStatuses = ['booked', 'held', 'missed', 'cancelled'] as const
export type ConversationStatus = (typeof conversationStatuses)[number]

export const offerKinds = [
  'work-placement',
  'wage-subsidy',
  'utility-job',
  'ordinary-education',
  'other-guidance',
  'six-weeks-education',
  'mentor',
  'job-rotation',
  'adult-apprentice',
] as const
export type OfferKind = (typeof offerKinds)[number]

export const exemptionKinds = ['less-intensive', 'one-in-four', 'pause', 'digital-post'] as const

export const freedomAreas = [
  'organisation',
  'conversations',
  'joblog',
  'offers',
  'rights',
  'special-processes',
  'aids',
  'reports',
  'supervision',
] as const
export type FreedomArea = (typeof freedomAreas)[number]
