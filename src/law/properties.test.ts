import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { assessBooking } from './assessBooking'
import { addDays, daysBetween, isCalendarDate } from './calendarDate'
import { buildCase, type CaseParts } from './buildCase'
import { benefits, conversationKinds, conversationStatuses, parties } from './caseFile'
import { caseFaults } from './caseFaults'
import { benefitGroups } from './rules/benefitGroups'

const day = fc.integer({ min: 0, max: 11 * 365 }).map((days) => addDays('2019-01-01', days))
const dayAfter = (from: string, most: number) =>
  fc.integer({ min: 0, max: most }).map((days) => addDays(from, days))
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const trial = fc.constantFrom(
  null,
  'fund-2020' as const,
  'fund-four-months' as const,
  ...(['fund', 'municipality', 'other'] as const).map((provider) => ({
    kind: 'free-choice' as const,
    provider,
  })),
)

const period = (from: string, to: string | null) =>
  fc.constantFrom(...benefits).chain((benefit) =>
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
          by: fc.constant('citizen' as const),
          declined: fc.boolean(),
        }),
      ),
      referredToJobCentre: orNull(
        fc.record({ on: dayAfter(from, 150), because: fc.constant('risk-of-long-term' as const) }),
      ),
      trial,
    }),
  )

/** Two periods, with or without days between, and whatever happens in them. */
const parts: fc.Arbitrary<{ parts: CaseParts; asOf: string }> = fc
  .record({
    from: day,
    length: fc.integer({ min: 0, max: 500 }),
    gap: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ from, length, gap }) => {
    const to = addDays(from, length)
    const next = addDays(to, gap + 1)
    const within = dayAfter(from, length + 700)
    const span = fc.tuple(within, orNull(fc.integer({ min: 0, max: 300 })))
    return fc.record({
      asOf: within.filter((on) => on <= '2029-12-31'),
      parts: fc.record({
        benefits: fc.tuple(period(from, to), period(next, null)),
        conversations: fc.array(
          fc.record({
            on: within,
            kind: fc.constantFrom(...conversationKinds),
            party: fc.constantFrom(...parties),
            status: fc.constantFrom(...conversationStatuses),
          }),
          { maxLength: 10 },
        ),
        exemptions: fc.array(
          fc
            .tuple(fc.constantFrom('less-intensive', 'one-in-four', 'pause', 'digital-post'), span)
            .map(([kind, [start, days]]) => ({
              kind,
              ground: 'maternity',
              from: start,
              to: days === null ? null : addDays(start, days),
            })),
          { maxLength: 3 },
        ),
        freedoms: fc.array(
          span.map(([start, days]) => ({
            area: 'conversations' as const,
            from: start,
            to: days === null ? null : addDays(start, days),
          })),
          { maxLength: 2 },
        ),
      }),
    })
  })

const question = fc.record({
  of: parts,
  basis: fc.constantFrom('enacted' as const, 'announced' as const),
})
const runs = { numRuns: 400 }

describe('for any case', () => {
  it('the order of the rows never matters', () => {
    fc.assert(
      fc.property(question, ({ of: { parts, asOf }, basis }) => {
        const caseFile = buildCase(parts)
        const turned = {
          ...caseFile,
          benefits: caseFile.benefits.toReversed(),
          conversations: caseFile.conversations.toReversed(),
          exemptions: caseFile.exemptions.toReversed(),
        }
        const answer = (file: typeof caseFile) => {
          const assessment = assess(file, asOf, basis)
          // Pointers into the file follow its order; what they say does not.
          const notices = assessment.notices.map(({ code }) => code).toSorted()
          return { ...assessment, notices }
        }
        expect(answer(turned)).toEqual(answer(caseFile))
      }),
      runs,
    )
  })

  it('every window lies inside the first six months, and no deadline before its window', () => {
    fc.assert(
      fc.property(question, ({ of: { parts, asOf }, basis }) => {
        const { process, conversations } = assess(buildCase(parts), asOf, basis)
        for (const { from, dueBy } of conversations.required) {
          expect(process && process.startedOn <= from && dueBy < process.sixMonths).toBe(true)
          expect(from <= dueBy, `${from} ${dueBy}`).toBe(true)
        }
      }),
      runs,
    )
  })

  it('a talk fills at most one requirement, of its kind, and never before its window', () => {
    fc.assert(
      fc.property(question, ({ of: { parts, asOf }, basis }) => {
        const caseFile = buildCase(parts)
        const { required, later } = assess(caseFile, asOf, basis).conversations
        const rows = [
          ...required,
          ...later.filter(({ rules }) => rules[0] !== 'contact.fast-track'),
        ]
        const filled = rows.filter(({ conversation }) => conversation !== null)
        expect(new Set(filled.map(({ conversation }) => conversation)).size).toBe(filled.length)
        for (const row of filled) {
          const talk = caseFile.conversations.find(({ id }) => id === row.conversation)
          expect(talk).toMatchObject({ kind: row.kind, party: row.party, status: row.status })
          expect(talk && talk.on >= row.from).toBe(true)
        }
      }),
      runs,
    )
  })

  it('one more talk held never makes another overdue', () => {
    const extra = fc.record({
      after: fc.nat(300),
      kind: fc.constantFrom(...conversationKinds),
      party: fc.constantFrom(...parties),
    })
    fc.assert(
      fc.property(question, extra, ({ of: { parts, asOf }, basis }, { after, kind, party }) => {
        const overdue = (more: CaseParts['conversations'] = []) => {
          const conversations = [...(parts.conversations ?? []), ...more]
          const answer = assess(buildCase({ ...parts, conversations }), asOf, basis).conversations
          return answer.required
            .filter(({ status }) => status === 'overdue')
            .map(({ number }) => number)
        }
        const before = overdue()
        const held = { on: addDays(asOf, -after), kind, party, status: 'held' } as const
        expect(before).toEqual(expect.arrayContaining(overdue([held])))
      }),
      runs,
    )
  })

  it('every rule named is cited once, and nothing else is', () => {
    fc.assert(
      fc.property(question, ({ of: { parts, asOf }, basis }) => {
        const { responsible, conversations, notices, rules } = assess(buildCase(parts), asOf, basis)
        const { required, later, form, none } = conversations
        const answers = [responsible, form, none, ...required, ...later, ...notices]
        const named = new Set(answers.flatMap((answer) => answer?.rules ?? []))
        expect(new Set(Object.keys(rules))).toEqual(named)
      }),
      runs,
    )
  })

  it('the arithmetic shown ends on the deadline, or after it where the six months cut it short', () => {
    fc.assert(
      fc.property(question, ({ of: { parts, asOf }, basis }) => {
        const { process, conversations } = assess(buildCase(parts), asOf, basis)
        const lastDay = process === null ? '' : addDays(process.sixMonths, -1)
        for (const { dueBy, why } of [...conversations.required, ...conversations.later]) {
          const shown = why.arithmetic.at(-1)?.to ?? ''
          const cutShort = dueBy === lastDay || why.facts.length > 1
          expect(shown === dueBy || (cutShort && shown > dueBy), `${shown} ${dueBy}`).toBe(true)
        }
      }),
      runs,
    )
  })

  it('an allowed form is never excluded, and every other one is, with a reason', () => {
    fc.assert(
      fc.property(question, ({ of: { parts, asOf }, basis }) => {
        const { form } = assess(buildCase(parts), asOf, basis).conversations
        const excluded = form?.excluded.map((row) => row.form) ?? []
        expect([...(form?.allowed ?? []), ...excluded].toSorted()).toEqual(
          form === null ? [] : ['phone', 'physical', 'video'],
        )
        const choices = form?.chooser === 'law' ? 1 : (form?.allowed.length ?? 0)
        expect(choices).toBe(form?.allowed.length ?? 0)
        const onlyOne = form?.allowed.length === 1
        expect(onlyOne && form.chooser === 'citizen').toBe(false)
      }),
      runs,
    )
  })

  it('the party responsible may always book a talk asked for, and the day after `until` another is asked', () => {
    fc.assert(
      fc.property(question, ({ of: { parts, asOf }, basis }) => {
        const caseFile = buildCase(parts)
        const { responsible } = assess(caseFile, asOf, basis)
        if (responsible === null) return
        const booking = {
          on: asOf,
          kind: 'on-request',
          party: responsible.party,
          physicalRequired: null,
        } as const
        expect(assessBooking(caseFile, booking, asOf, basis).mayBook.allowed).toBe(true)
        const { until } = responsible
        if (until === null || until >= '2029-12-31') return
        expect(until >= asOf && isCalendarDate(until)).toBe(true)
        const process = assess(caseFile, asOf, basis).process
        const after = assess(caseFile, addDays(until, 1), basis)
        const sameProcess = after.process?.startedOn === process?.startedOn
        expect(sameProcess && after.responsible?.party === responsible.party).toBe(false)
      }),
      runs,
    )
  })

  it('the cases made here are real cases', () => {
    // The same cases every time: whether a rare status turns up must not be left to luck.
    const sample = fc.sample(question, { numRuns: 1000, seed: 1 })
    expect(sample.flatMap(({ of }) => caseFaults(buildCase(of.parts)))).toEqual([])
    const talks = sample.map(({ of, basis }) => assess(buildCase(of.parts), of.asOf, basis))
    const statuses = talks.flatMap(({ conversations }) =>
      conversations.required.map(({ status }) => status),
    )
    expect(new Set(statuses)).toEqual(new Set(['held', 'booked', 'open', 'overdue', 'waived']))
  })
})

it('days between two days and adding them back agree', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(addDays(one, daysBetween(one, other))).toBe(other)
    }),
    runs,
  )
})
