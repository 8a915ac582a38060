import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from '../assess'
import { buildCase, type CaseParts } from '../buildCase'
import { addDays } from '../calendarDate'
import { conversationKinds, parties } from '../caseFile'
import { question, runs } from './caseArbitrary'

it('a talk fills at most one requirement, of its kind, and never before its window', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const caseFile = buildCase(parts)
      const { required, later } = assess(caseFile, asOf, basis).conversations
      const rows = [...required, ...later.filter(({ rules }) => rules[0] !== 'contact.fast-track')]
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
    fc.property(question, extra, ({ parts, asOf, basis }, { after, kind, party }) => {
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

it('nothing is overdue on its last day, and nothing is open after it', () => {
  fc.assert(
    fc.property(question, ({ parts, asOf, basis }) => {
      const { required, later } = assess(buildCase(parts), asOf, basis).conversations
      for (const { status, dueBy } of [...required, ...later]) {
        const gone = dueBy < asOf
        expect(status, dueBy).not.toBe(gone ? 'open' : 'overdue')
      }
    }),
    runs,
  )
})
