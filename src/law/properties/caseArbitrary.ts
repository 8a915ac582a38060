import fc from 'fast-check'
import type { Basis } from '../assessment'
import type { CaseParts } from '../buildCase'
import { addDays, earlier, type CalendarDate } from '../calendarDate'
import {
  type Benefit,
  type BenefitPeriod,
  benefits,
  conversationKinds,
  conversationStatuses,
  type Freedom,
  freedomAreas,
  offerKinds,
  parties,
} from '../caseFile'
import { ruleBook } from '../ruleBook'
import { benefitGroups } from '../rules/benefitGroups'
import { supportedDates } from '../supportedDates'

/** A case, a day and a calendar to ask the law about. */
export interface Question {
  readonly parts: CaseParts
  readonly asOf: CalendarDate
  readonly basis: Basis
}

/** How often a property is tried. */
export const runs = { numRuns: 400 }

/** Days on which some rule begins or is gone, on either calendar. */
const changes = [...ruleBook.values()]
  .flatMap(({ announced, enacted }) => [announced, enacted])
  .flatMap((span) => [
    ...(span?.from ? [span.from] : []),
    ...(span?.to ? [addDays(span.to, 1)] : []),
  ])

/** Any day of ten years; every other one lies at the edge of a version. */
export const day: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc.nat(10 * 365).map((days) => addDays(supportedDates.from, days)),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2, max: 2 }))
    .map(([change, days]) => addDays(change, days)),
)

const dayAfter = (from: CalendarDate, most: number) =>
  fc.nat(most).map((days) => addDays(from, days))
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), arbitrary)

const trial = fc.constantFrom<BenefitPeriod['trial']>(
  'fund-2020',
  'fund-four-months',
  { kind: 'free-choice', provider: 'fund' },
  { kind: 'free-choice', provider: 'municipality' },
  { kind: 'free-choice', provider: 'other' },
)

// The insured have the most versions, and the sick the most facts.
const benefit = fc.oneof(
  fc.constantFrom(...benefits),
  fc.constantFrom<Benefit>('unemployment-benefit', 'sickness-benefit'),
)

const period = (of: fc.Arbitrary<Benefit>, from: CalendarDate, to: CalendarDate | null) =>
  of.chain((benefit) =>
    fc.record({
      benefit: fc.constant(benefit),
      targetGroup: fc.constantFrom(...benefitGroups[benefit]),
      from: fc.constant(from),
      to: fc.constant(to),
      employed: fc.boolean(),
      expectedRecovery: orNull(dayAfter(from, 400)),
      employerExpectsRecovery: orNull(dayAfter(from, 400)),
      handedOverOn: orNull(dayAfter(from, 250)),
      fastTrack: orNull(
        fc.record({
          requestedOn: dayAfter(from, 100),
          by: fc.constantFrom('citizen' as const, 'employer' as const),
          declined: fc.boolean(),
        }),
      ),
      referredToJobCentre: orNull(
        fc.record({
          on: dayAfter(from, 150),
          because: fc.constantFrom('risk-of-long-term' as const, 'education-order' as const),
        }),
      ),
      trial: orNull(trial),
      workDuty: fc.boolean(),
    }),
  )

const offer = (within: fc.Arbitrary<CalendarDate>) =>
  fc
    .record({
      kind: fc.constantFrom(...offerKinds),
      from: within,
      days: orNull(fc.nat(220)),
      sector: fc.constantFrom('private' as const, 'public' as const),
      aim: orNull(fc.constant('Lager')),
      extended: orNull(fc.nat(220)),
    })
    .map(({ days, extended, from, ...facts }) => ({
      ...facts,
      from,
      to: days === null ? null : addDays(from, days),
      extension: extended === null ? null : { to: addDays(from, extended), because: 'Aftalt' },
    }))

/** Two periods, with or without days between, of the same benefit or not, and all that may happen in them. */
export const question: fc.Arbitrary<Question> = fc
  .record({
    from: day,
    length: fc.nat(500),
    gap: fc.nat(3),
    first: benefit,
    age: fc.nat(1200),
  })
  .chain(({ from, length, gap, first, age }) => {
    const to = addDays(from, length)
    const within = dayAfter(from, length + 700)
    const asOf = earlier(addDays(from, age), supportedDates.to)
    const span = fc
      .tuple(within, orNull(fc.nat(300)))
      .map(([start, days]) => ({ from: start, to: days === null ? null : addDays(start, days) }))
    return fc.record({
      basis: fc.constantFrom('enacted' as const, 'announced' as const),
      asOf: fc.constant(asOf),
      parts: fc.record({
        benefits: fc.tuple(
          period(fc.constant(first), from, to),
          period(fc.oneof(fc.constant(first), benefit), addDays(to, gap + 1), null),
        ),
        conversations: fc.array(
          fc.record({
            on: fc.oneof(
              { weight: 4, arbitrary: within },
              { weight: 1, arbitrary: fc.constant(asOf) },
            ),
            kind: fc.constantFrom(...conversationKinds),
            party: fc.constantFrom(...parties),
            status: fc.constantFrom(...conversationStatuses),
            physicalRequired: orNull(fc.constant({ because: 'Aftalt', by: 'Sagsbehandler' })),
          }),
          { maxLength: 12 },
        ),
        exemptions: fc.array(
          fc
            .tuple(fc.constantFrom('less-intensive', 'one-in-four', 'pause', 'digital-post'), span)
            .map(([kind, when]) => ({ kind, ground: 'maternity', ...when })),
          { maxLength: 2 },
        ),
        freedoms: fc.array(
          fc
            .tuple(fc.constantFrom<Freedom['area']>('conversations', ...freedomAreas), span)
            .map(([area, when]) => ({ area, ...when })),
          { maxLength: 2 },
        ),
        fundAttendsFourth: fc.boolean(),
        offers: fc.array(offer(within), { maxLength: 3 }),
        ordinaryHours: fc.array(
          fc.record({
            month: within.map((on) => on.slice(0, 7)),
            hours: fc.nat(160),
          }),
          { maxLength: 2 },
        ),
        citizen: fc.record({
          birthDate: orNull(fc.constantFrom('1985-06-30', '2001-02-28')),
          vocationalEducation: orNull(fc.boolean()),
          digitalPost: fc.boolean(),
        }),
      }),
    })
  })
