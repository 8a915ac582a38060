import { describe, expect, it } from 'vitest'
import { buildConversation } from '../testing/buildConversation'

import type { Note } from './note'
import { notesOf } from './notesOf'

const agreed = (text: string) => [
  { text: 'Ring til mig', whose: 'citizen' as const, by: null },
  { text, whose: 'authority' as const, by: '2026-12-01' },
]
const start = '2026-11-24T09:00:00Z'
const talk = (text = 'Send CV') =>
  buildConversation({
    start,
    status: 'held',
    outcome: {
      status: 'held',
      cancelledBy: null,
      note: '',
      form: 'physical',
      agreements: agreed(text),
      afterwards: null,
      absence: null,
      registeredBy: 'caseworker',
      registeredAt: '2026-11-24T10:00:00Z',
    },
  })
const note: Note = {
  id: 'note',
  version: 1,
  citizen: 'citizen',
  authority: 'job-centre',
  by: 'colleague',
  at: '2027-01-04T08:00:00Z',
  text: 'Vil gerne have et kursus',
  agreement: null,
  followUp: null,
}
const texts = (notes: readonly Note[]) => notes.map(({ text }) => text)

describe('what is noted about a citizen', () => {
  it('is what was written and what was agreed for a day, the latest first', () => {
    const notes = notesOf([note], { conversations: [talk()] }, 'job-centre')
    expect(texts(notes)).toEqual(['Vil gerne have et kursus', 'Send CV'])
    expect(notes[1]).toMatchObject({
      id: 'talk.2',
      version: 0,
      agreement: { conversation: 'talk', whose: 'authority' },
      followUp: { on: '2026-12-01', person: 'caseworker', settled: null },
    })
  })

  it('is another authority’s never', () => {
    expect(notesOf([note], { conversations: [talk()] }, 'fund')).toEqual([])
  })

  it('holds what was done about an agreement, until it says something else or is taken back', () => {
    const [open] = notesOf([], { conversations: [talk()] }, 'job-centre')
    if (!open?.followUp) throw new Error('no agreement is to be followed up')
    const settled = { by: 'colleague', at: '2026-12-01T08:00:00Z' }
    const done = { ...open, version: 1, followUp: { ...open.followUp, settled } }
    expect(notesOf([done], { conversations: [talk()] }, 'job-centre')).toEqual([done])
    const [otherwise] = notesOf([done], { conversations: [talk('Send ansøgning')] }, 'job-centre')
    expect(otherwise).toMatchObject({ version: 1, text: 'Send ansøgning' })
    expect(otherwise?.followUp?.settled).toBeNull()
    const taken = buildConversation({ start })
    expect(notesOf([done], { conversations: [taken] }, 'job-centre')).toEqual([])
  })
})
