import { describe, expect, it } from 'vitest'
import { buildBenefit } from '../testing/buildBenefit'
import { buildCitizenFile } from '../testing/buildCitizenFile'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { assessCitizen } from './assessCitizen'
import type { CitizenFile } from './citizenFile'
import { timelineOf } from './timeline'

function timeline(file: CitizenFile, today: string) {
  const { caseFile, assessment } = assessCitizen(file, null, today)
  return timelineOf(file, caseFile, assessment)
}

function lines(file: CitizenFile, today: string) {
  return timeline(file, today).map((entry) => {
    const { kind, on } = entry
    switch (entry.kind) {
      case 'conversation':
        return `${on} ${entry.conversation}`
      case 'benefit-start':
        return `${on} ${entry.benefit} begins${entry.newProcess ? ' a new process' : ''}`
      case 'benefit-end':
        return `${on} ${entry.benefit} ends`
      case 'requirement':
        return `${on} talk ${entry.number} is due${entry.kept ? '' : ', never kept'}`
      case 'hand-over':
        return `${on} ${kind}`
    }
  })
}

describe('the timeline', () => {
  it('has talks, unfilled requirements and the hand-over in order of date', () => {
    const held = buildConversation({
      id: 'first',
      start: '2026-11-17T23:30:00Z',
      party: 'fund',
      status: 'held',
    })
    const file = buildInsured('2026-11-09', { conversations: [held] })
    expect(lines(file, '2026-11-23')).toEqual([
      '2026-11-09 benefit begins a new process',
      '2026-11-18 first',
      '2027-02-08 talk 2 is due',
      '2027-02-09 hand-over',
      '2027-05-08 talk 3 is due',
      '2027-05-08 talk 4 is due',
    ])
  })

  it('keeps what was never kept', () => {
    const file = buildInsured('2026-11-09')
    expect(lines(file, '2027-02-10').slice(1, 3)).toEqual([
      '2027-02-08 talk 1 is due, never kept',
      '2027-02-08 talk 2 is due, never kept',
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
    expect(lines(file, '2026-11-23').filter((line) => !line.includes('talk'))).toEqual([
      '2026-01-05 insured begins a new process',
      '2026-08-31 insured ends',
      '2026-09-01 ready begins a new process',
      '2026-10-31 ready ends',
      '2026-11-01 further begins',
    ])
  })

  it('is empty when there is nothing', () => {
    expect(lines(buildCitizenFile(), '2026-11-23')).toEqual([])
  })

  it('of a benefit from before the days the law is known for has its start', () => {
    const benefits = [
      buildBenefit({ from: '2014-02-01', benefit: 'disability-pension', targetGroup: '6.11' }),
    ]
    expect(lines(buildCitizenFile({ benefits }), '2026-11-23')).toEqual([
      '2014-02-01 benefit begins a new process',
    ])
  })

  it('has no hand-over when the benefit ended before it', () => {
    const ended = buildBenefit({
      id: 'ended',
      benefit: 'unemployment-benefit',
      targetGroup: '6.1',
      from: '2026-11-09',
      to: '2026-12-04',
    })
    expect(lines(buildCitizenFile({ benefits: [ended] }), '2026-11-23')).not.toContainEqual(
      expect.stringContaining('hand-over'),
    )
  })
})
