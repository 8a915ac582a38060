import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from '../assess'
import { buildCase } from '../buildCase'
import { addDays } from '../calendarDate'
import { question, runs } from './caseArbitrary'

it('every window lies inside the first six months, and no deadline before its window', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const { process, conversations } = assess(buildCase(parts), asOf, basis)
      for (const { from, dueBy } of conversations.required) {
        expect(process && process.startedOn <= from && dueBy < process.sixMonths).toBe(true)
        expect(from <= dueBy, `${from} ${dueBy}`).toBe(true)
      }
    }),
    runs,
  )
})

it('every later window begins in the process, has begun, and ends no earlier than it begins', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const { process, conversations } = assess(buildCase(parts), asOf, basis)
      for (const { from, dueBy } of conversations.later) {
        expect(process && process.startedOn <= from && from <= asOf).toBe(true)
        expect(from <= dueBy, `${from} ${dueBy}`).toBe(true)
      }
    }),
    runs,
  )
})

it('required talks are numbered from one in the order they are due', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const { required } = assess(buildCase(parts), asOf, basis).conversations
      expect(required.map(({ number }) => number)).toEqual(required.map((_, index) => index + 1))
      const due = required.map(({ dueBy }) => dueBy)
      expect(due).toEqual(due.toSorted())
    }),
    runs,
  )
})

it('the arithmetic shown ends on the deadline, or after it where the six months cut it short', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
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
