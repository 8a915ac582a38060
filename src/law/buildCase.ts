import type { Requirement } from './assessment'
import type { BenefitPeriod, CaseFile, ConversationFact, OfferFact } from './caseFile'

/** What a test says about a case; the rest has fixed defaults. */
export interface CaseParts {
  readonly benefits?: readonly Partial<BenefitPeriod>[]
  readonly conversations?: readonly Partial<ConversationFact>[]
  readonly exemptions?: CaseFile['exemptions']
  readonly freedoms?: NonNullable<CaseFile['municipality']>['freedoms']
  readonly fundAttendsFourth?: boolean
  readonly offers?: readonly Partial<OfferFact>[]
  readonly ordinaryHours?: CaseFile['ordinaryHours']
  readonly citizen?: Partial<CaseFile['citizen']>
}

/** A case file for tests: unemployment benefit from 8 January 2024 unless said otherwise. */
export function buildCase({
  benefits = [{}],
  conversations = [],
  exemptions = [],
  freedoms = [],
  fundAttendsFourth,
  offers = [],
  ordinaryHours = [],
  citizen = {},
}: CaseParts = {}): CaseFile {
  return {
    municipality: { code: '0101', freedoms },
    citizen: {
      birthDate: '1988-04-02',
      unemploymentFund: '3F',
      digitalPost: true,
      vocationalEducation: true,
      ...citizen,
    },
    benefits: benefits.map(benefitPeriod),
    conversations: conversations.map(conversation),
    offers: offers.map(offer),
    ordinaryHours,
    exemptions,
    choices: { fundAttendsFourth: fundAttendsFourth ?? null },
  }
}

/** A requirement on one line: "1 job fund 2024-01-08..2024-01-22 held c1". */
export function oneLine(requirement: Requirement): string {
  const { number, kind, party, from, dueBy, status, conversation } = requirement
  const filledBy = conversation === null ? '' : ` ${conversation}`
  return `${number} ${kind} ${party} ${from}..${dueBy} ${status}${filledBy}`
}

function benefitPeriod(parts: Partial<BenefitPeriod>, index: number): BenefitPeriod {
  return {
    id: `b${index + 1}`,
    benefit: 'unemployment-benefit',
    targetGroup: '6.1',
    from: '2024-01-08',
    to: null,
    employed: false,
    expectedRecovery: null,
    employerExpectsRecovery: null,
    handedOverOn: null,
    workDuty: false,
    fastTrack: null,
    referredToJobCentre: null,
    trial: null,
    ...parts,
  }
}

function offer(parts: Partial<OfferFact>, index: number): OfferFact {
  return {
    id: `o${index + 1}`,
    kind: 'work-placement',
    from: '2024-03-01',
    to: '2024-03-28',
    sector: 'private',
    aim: 'Butik',
    latestWorkplace: false,
    extension: null,
    ...parts,
  }
}

function conversation(parts: Partial<ConversationFact>, index: number): ConversationFact {
  return {
    id: `c${index + 1}`,
    on: '2024-01-15',
    kind: 'job',
    party: 'fund',
    form: 'physical',
    status: 'held',
    physicalRequired: null,
    ...parts,
  }
}
