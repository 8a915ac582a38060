import { describe, expect, it } from 'vitest'
import { buildBenefit } from '../../testing/buildBenefit'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { buildConversation } from '../../testing/buildConversation'
import { buildInsured } from '../../testing/buildInsured'
import { buildJournalEntry } from '../../testing/buildJournalEntry'
import { buildUninsured } from '../../testing/buildUninsured'
import { assessCitizen } from '../assessCitizen'
import type { CitizenFile } from '../citizenFile'
import type { TimelineEntry } from './timelineEntry'
import { timelineOf, type KnownToOne } from './timelineOf'

const known: KnownToOne = { party: 'job-centre', notes: [], selfBookings: [] }

function timeline(file: CitizenFile, today = '2026-11-23') {
  return timelineOf(assessCitizen(file, null, today), known).entries
}

function lines(file: CitizenFile, today: string, kinds: readonly TimelineEntry['kind'][]) {
  return timeline(file, today)
    .filter(({ kind }) => kinds.includes(kind))
    .map((entry) => [entry.from, entry.to ?? 'goes on', ...wordsOf(entry)].join(' '))
}

function wordsOf(entry: TimelineEntry): string[] {
  switch (entry.kind) {
    case 'benefit':
      return [entry.period, ...(entry.newProcess ? ['a new process'] : [])]
    case 'group':
      return [entry.targetGroup ?? 'none']
    case 'responsible':
      return [entry.party, ...(entry.passesFrom ? [`from ${entry.passesFrom}`] : [])]
    case 'requirement':
      return [`talk ${entry.number}`, entry.status, ...(entry.kept ? [] : ['not kept'])]
    case 'talk':
      return [entry.conversation, entry.status, ...(entry.counts ? ['counts'] : [])]
    case 'moved':
      return [entry.conversation, `to ${entry.movedTo}`]
    case 'exemption':
      return [entry.exemption, entry.state]
    case 'self-booking':
      return [entry.state]
    case 'note':
      return [entry.text]
    case 'offer':
    case 'offer-due':
    case 'education-order':
    case 'law':
      return [entry.kind]
  }
}

describe('the timeline of a course', () => {
  it('has the windows, the talks that fill them and who answers, in order of date', () => {
    const held = buildConversation({
      id: 'first',
      start: '2026-11-17T23:30:00Z',
      party: 'fund',
      status: 'held',
    })
    const file = buildInsured('2026-11-09', { conversations: [held] })
    expect(lines(file, '2026-11-23', ['benefit', 'responsible', 'requirement', 'talk'])).toEqual([
      '2026-11-09 goes on benefit a new process',
      '2026-11-09 2027-02-08 fund',
      '2026-11-09 2027-02-08 talk 1 held',
      '2026-11-09 2027-02-08 talk 2 open',
      '2026-11-18 2026-11-18 first held counts',
      '2027-02-09 goes on job-centre from fund',
      '2027-02-09 2027-05-08 talk 3 open',
      '2027-02-09 2027-05-08 talk 4 open',
    ])
  })

  it('keeps what was never kept', () => {
    expect(lines(buildInsured('2026-11-09'), '2027-02-10', ['requirement']).slice(0, 2)).toEqual([
      '2026-11-09 2027-02-08 talk 1 overdue not kept',
      '2026-11-09 2027-02-08 talk 2 overdue not kept',
    ])
  })

  it('keeps the windows of a process that has ended, but for what was not due by then', () => {
    const ended = { benefit: 'unemployment-benefit', targetGroup: '6.1' } as const
    const file = buildInsured('2026-11-09', {
      benefits: [
        buildBenefit({ id: 'ended', from: '2026-07-06', to: '2026-10-30', ...ended }),
        buildBenefit({ id: 'runs', from: '2026-11-09' }),
      ],
      conversations: [
        buildConversation({
          id: 'then',
          start: '2026-07-10T09:00:00Z',
          party: 'fund',
          status: 'held',
        }),
      ],
    })
    const shown = lines(file, '2026-11-23', ['requirement', 'talk'])
    expect(shown.filter((line) => line < '2026-11')).toEqual([
      '2026-07-06 2026-10-05 talk 1 held',
      '2026-07-06 2026-10-05 talk 2 overdue not kept',
      '2026-07-10 2026-07-10 then held counts',
    ])
  })

  it('shows a change of benefit as a new process, a change of group as the same', () => {
    const cash = { benefit: 'cash-benefit', targetGroup: '6.2' } as const
    const file = buildCitizenFile({
      benefits: [
        buildBenefit({ id: 'insured', from: '2026-01-05', to: '2026-08-31' }),
        buildBenefit({ id: 'ready', from: '2026-09-01', to: '2026-10-31', ...cash }),
        buildBenefit({ id: 'further', from: '2026-11-01', ...cash, targetGroup: '6.3' }),
      ],
    })
    expect(lines(file, '2026-11-23', ['benefit', 'group'])).toEqual([
      '2026-01-05 2026-08-31 insured a new process',
      '2026-01-05 2026-08-31 6.1',
      '2026-09-01 2026-10-31 ready a new process',
      '2026-09-01 2026-10-31 6.2',
      '2026-11-01 goes on further',
      '2026-11-01 goes on 6.3',
    ])
  })

  it('draws a group as one through benefits that follow each other', () => {
    const file = buildCitizenFile({
      benefits: [
        buildBenefit({ id: 'one', from: '2026-01-05', to: '2026-08-31' }),
        buildBenefit({ id: 'two', from: '2026-09-01', to: '2026-09-30' }),
        buildBenefit({ id: 'later', from: '2026-10-02' }),
      ],
    })
    expect(lines(file, '2026-11-23', ['group'])).toEqual([
      '2026-01-05 2026-09-30 6.1',
      '2026-10-02 goes on 6.1',
    ])
  })

  it('shows where a talk was to be before each move', () => {
    const talk = buildConversation({
      id: 'moved',
      start: '2026-12-03T09:00:00Z',
      moves: [move('2026-11-25T09:00:00Z'), move('2026-11-30T09:00:00Z')],
    })
    expect(
      lines(buildUninsured('2026-11-09', { conversations: [talk] }), '2026-11-23', ['moved']),
    ).toEqual([
      '2026-11-25 2026-11-25 moved to 2026-11-30',
      '2026-11-30 2026-11-30 moved to 2026-12-03',
    ])
  })

  it('shows an exemption as far as it reaches, and waives the window it covers', () => {
    const file = buildInsured('2026-09-14', {
      exemptions: [
        { kind: 'less-intensive', ground: 'maternity', from: '2026-11-18', to: '2026-12-20' },
      ],
    })
    expect(lines(file, '2026-11-23', ['exemption'])).toEqual([
      '2026-11-18 2026-12-20 less-intensive runs',
    ])
    const waived = timeline(file).filter((row) => row.kind === 'requirement' && !row.counts)
    expect(waived.length).toBeGreaterThan(0)
  })

  it('is empty when there is nothing', () => {
    expect(timeline(buildCitizenFile())).toEqual([])
  })

  it('of a benefit from before the days the law is known for begins with the benefit', () => {
    const benefits = [
      buildBenefit({ from: '2014-02-01', benefit: 'disability-pension', targetGroup: '6.11' }),
    ]
    const [first, second, third] = timeline(buildCitizenFile({ benefits }))
    expect([first?.kind, second?.kind]).toEqual(['benefit', 'group'])
    expect(first?.from).toBe('2014-02-01')
    expect(third?.from).not.toBe('2014-02-01')
  })

  it('has no hand-over when the benefit ended before it', () => {
    const ended = buildBenefit({ id: 'ended', from: '2026-11-09', to: '2026-12-04' })
    expect(lines(buildCitizenFile({ benefits: [ended] }), '2026-11-23', ['responsible'])).toEqual([
      '2026-11-09 2026-12-04 fund',
    ])
  })

  it('marks the days the law changes something while a process runs, and no others', () => {
    const days = timeline(buildInsured('2025-12-01')).filter(({ kind }) => kind === 'law')
    expect(days.length).toBeGreaterThan(0)
    for (const entry of days) {
      expect(entry.from > '2025-12-01').toBe(true)
      expect(entry.kind === 'law' && entry.changes.length > 0).toBe(true)
    }
  })

  it('names every entry by an id of its own, and every rule it rests on', () => {
    const { entries, rules } = timelineOf(
      assessCitizen(buildInsured('2025-01-06'), null, '2026-11-23'),
      known,
    )
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    const named = entries.flatMap((entry) => entry.rules)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => rules[id] === undefined)).toEqual([])
  })
})

describe('the versions of an entry', () => {
  it('are the journal’s lines about a talk, the latest first, with what changed', () => {
    const before = buildConversation({ id: 'talk', start: '2026-11-25T09:00:00Z' })
    const after = { ...before, start: '2026-11-26T09:00:00Z', end: '2026-11-26T09:45:00Z' }
    const file = buildUninsured('2026-11-09', {
      conversations: [after],
      journal: [
        buildJournalEntry({
          id: 'booked',
          at: '2026-11-20T09:00:00Z',
          what: 'conversation-booked',
          subject: 'talk',
          after: before,
        }),
        buildJournalEntry({
          id: 'moved',
          at: '2026-11-21T09:00:00Z',
          what: 'conversation-moved',
          subject: 'talk',
          before,
          after,
          reason: 'Syg',
        }),
        buildJournalEntry({ id: 'other', at: '2026-11-22T09:00:00Z' }),
      ],
    })
    const talk = timeline(file).find(({ kind }) => kind === 'talk')
    expect(talk?.versions.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      'moved Syg',
      'booked ',
    ])
    expect(talk?.versions[0]?.changes[0]).toEqual({
      fact: 'start',
      before: '2026-11-25T09:00:00Z',
      after: '2026-11-26T09:00:00Z',
    })
    expect(talk?.versions[1]?.changes).toEqual([])
  })

  it('are those of the benefit period alone', () => {
    const file = buildInsured('2026-11-09')
    const [period] = file.benefits
    const ended = { ...period, to: '2026-12-31' }
    const entry = buildJournalEntry({
      at: '2026-11-20T09:00:00Z',
      what: 'benefit-ended',
      before: { citizen: file.citizen, benefits: [period] },
      after: { citizen: file.citizen, benefits: [ended] },
    })
    const post = buildJournalEntry({
      at: '2026-11-21T09:00:00Z',
      what: 'post-changed',
      before: { citizen: file.citizen, benefits: [] },
      after: { citizen: { ...file.citizen, digitalPost: false }, benefits: [] },
    })
    const [benefit] = timeline({ ...file, journal: [entry, post] })
    expect(benefit?.versions.map(({ what, changes }) => [what, changes])).toEqual([
      ['benefit-ended', [{ fact: 'to', before: null, after: '2026-12-31' }]],
    ])
  })
})

function move(start: string) {
  return {
    start,
    end: start,
    reason: 'Kursus',
    wishedBy: 'citizen',
    by: 'caseworker',
    at: '2026-11-20T09:00:00Z',
  } as const
}
