import { describe, expect, it } from 'vitest'
import { buildBenefit } from '../testing/buildBenefit'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildUninsured } from '../testing/buildUninsured'
import { assessCitizen } from './assessCitizen'
import type { CitizenFile } from './citizenFile'
import { handOverOf } from './handOver'

const today = '2026-11-23'
const fund = { party: 'fund', authority: 'fund', caseworker: 'adviser' } as const
const handOver = (file: CitizenFile, on = today) => handOverOf(assessCitizen(file, null, on))

describe('a hand-over', () => {
  const file = buildInsured('2026-09-07')

  it('is near from thirty days before to thirty days after it', () => {
    const seen = (on: string) => handOver(file, on)?.on
    expect(['2026-11-06', '2026-11-07', '2027-01-06', '2027-01-07'].map(seen)).toEqual([
      undefined,
      '2026-12-07',
      '2026-12-07',
      undefined,
    ])
  })

  it('comes with a referral on its day, and not without a fund', () => {
    const referred = { on: '2026-11-30', because: 'risk-of-long-term' } as const
    const benefits = [buildBenefit({ from: '2026-11-09', referredToJobCentre: referred })]
    expect(handOver(buildInsured('2026-11-09', { benefits }))?.on).toBe('2026-11-30')
    expect(handOver(buildInsured('2026-11-09'))).toBeNull()
    expect(handOver(buildUninsured('2026-09-07'))).toBeNull()
  })

  it('tells the talks held in the process, by whoever held them, and no others', () => {
    const held = (id: string, start: string) =>
      buildConversation({ id, ...fund, start, status: 'held' })
    const conversations = [
      held('before', '2026-09-04T09:00:00Z'),
      held('first', '2026-09-14T09:00:00Z'),
      buildConversation({
        id: 'own',
        kind: 'on-request',
        start: '2026-10-01T09:00:00Z',
        status: 'held',
      }),
      buildConversation({ id: 'missed', ...fund, start: '2026-10-05T09:00:00Z', status: 'missed' }),
    ]
    const found = handOver({ ...file, conversations })
    expect(found?.held.map(({ id }) => id)).toEqual(['first', 'own'])
  })

  it('tells what is due and, once the fund no longer answers for it, what was not kept', () => {
    const numbers = (on: string) => {
      const found = handOver(file, on)
      return [found?.due, found?.notKept].map((rows) =>
        rows?.map((row) => `${row.party} ${row.number}`),
      )
    }
    const theirs = ['job-centre 3', 'job-centre 4']
    expect(numbers(today)).toEqual([['fund 1', 'fund 2', ...theirs], []])
    expect(numbers('2026-12-08')).toEqual([theirs, ['fund 1', 'fund 2']])
  })

  it('marks the booking of the fund that lies after it, and leaves the job centre’s', () => {
    const first = buildConversation({
      id: 'first',
      ...fund,
      start: '2026-09-14T09:00:00Z',
      status: 'held',
    })
    const conversations = [
      first,
      buildConversation({ id: 'theirs', ...fund, start: '2026-12-08T09:00:00Z' }),
      buildConversation({ id: 'ours', start: '2026-12-09T09:00:00Z' }),
    ]
    const found = handOver({ ...file, conversations })
    expect(found?.wrongSide.map(({ conversation }) => conversation)).toEqual(['theirs'])
  })

  it('does not take a booking for misplaced whose form alone is wrong', () => {
    const phone = {
      form: 'phone',
      meeting: { kind: 'number', number: '00112233', caller: 'authority' },
    } as const
    const conversations = [buildConversation({ ...fund, ...phone, start: '2026-11-30T09:00:00Z' })]
    const assessed = assessCitizen({ ...file, conversations }, null, today)
    expect(assessed.unlawful).toHaveLength(1)
    expect(handOverOf(assessed)?.wrongSide).toEqual([])
  })
})
