import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from '../assess'
import { assessBooking } from '../assessBooking'
import { buildCase } from '../buildCase'
import { addDays, isCalendarDate } from '../calendarDate'
import { supportedDates } from '../supportedDates'
import { question, runs } from './caseArbitrary'

it('the party responsible may always book a talk asked for', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
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
    }),
    runs,
  )
})

it('the day after a responsibility ends another is asked', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const caseFile = buildCase(parts)
      const { responsible, process } = assess(caseFile, asOf, basis)
      const until = responsible?.until ?? null
      if (until === null || until >= supportedDates.to) return
      expect(until >= asOf && isCalendarDate(until)).toBe(true)
      const after = assess(caseFile, addDays(until, 1), basis)
      const sameProcess = after.process?.startedOn === process?.startedOn
      expect(sameProcess && after.responsible?.party === responsible?.party).toBe(false)
    }),
    runs,
  )
})

it('a talk the law asks of a party now may be booked by it', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const caseFile = buildCase(parts)
      const { required } = assess(caseFile, asOf, basis).conversations
      const open = required.filter(
        ({ status, from, dueBy }) => status === 'open' && from <= asOf && asOf <= dueBy,
      )
      for (const { kind, party } of open) {
        const booking = { on: asOf, kind, party, physicalRequired: null }
        const { mayBook } = assessBooking(caseFile, booking, asOf, basis)
        expect(mayBook.allowed, `${kind} by ${party}`).toBe(true)
      }
    }),
    runs,
  )
})
