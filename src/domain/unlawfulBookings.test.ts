import { describe, expect, it } from 'vitest'
import { buildBenefit } from '../testing/buildBenefit'
import { buildCitizenFile } from '../testing/buildCitizenFile'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildUninsured } from '../testing/buildUninsured'
import { caseFileOf } from './caseFileOf'
import type { CitizenFile } from './citizenFile'
import { unlawfulBookings } from './unlawfulBookings'

const today = '2026-11-23'
const first = buildConversation({ id: 'first', start: '2026-11-17T09:00:00Z' })
const second = buildConversation({
  id: 'second',
  start: '2026-12-02T09:00:00Z',
  form: 'phone',
  meeting: { kind: 'number', number: '00112233', caller: 'authority' },
})

function marked(file: CitizenFile, on = today) {
  return unlawfulBookings(caseFileOf(file, null), on).map(
    ({ conversation, mend, rules }) => `${conversation} ${mend} ${rules[0]?.id}`,
  )
}

describe('a digital talk booked after a first talk', () => {
  it.each([
    ['held', []],
    ['missed', ['second change-form form.first-physical.2023']],
    ['cancelled', ['second change-form form.first-physical.2023']],
  ] as const)('that was %s', (status, expected) => {
    const conversations = [{ ...first, status }, second]
    expect(marked(buildUninsured('2026-11-09', { conversations }))).toEqual(expected)
  })

  it('that is still to come is lawful', () => {
    const coming = buildConversation({ id: 'first', start: '2026-11-30T09:00:00Z' })
    const conversations = [coming, second]
    expect(marked(buildUninsured('2026-11-09', { conversations }))).toEqual([])
  })

  it('says why, in words', () => {
    const conversations = [{ ...first, status: 'missed' as const }, second]
    const caseFile = caseFileOf(buildUninsured('2026-11-09', { conversations }), null)
    expect(unlawfulBookings(caseFile, today)[0]?.reason).toEqual({
      da: 'Den første samtale i et forløb er personligt fremmøde.',
      en: 'The first talk of a process is held in person.',
    })
  })

  it('is no longer marked when it is over, or has an outcome', () => {
    const missed = { ...first, status: 'missed' } as const
    const past = { ...second, start: '2026-11-20T09:00:00Z' }
    expect(marked(buildUninsured('2026-11-09', { conversations: [missed, past] }))).toEqual([])
    const cancelled = { ...second, status: 'cancelled' } as const
    expect(marked(buildUninsured('2026-11-09', { conversations: [missed, cancelled] }))).toEqual([])
  })
})

describe('a change of benefit', () => {
  const changed = [
    buildBenefit({
      id: 'sick',
      from: '2026-09-01',
      to: '2026-11-22',
      benefit: 'sickness-benefit',
      targetGroup: '6.6',
    }),
    buildBenefit({
      id: 'cash',
      from: '2026-11-23',
      benefit: 'cash-benefit',
      targetGroup: '6.2',
    }),
  ]

  it('makes the talk booked after it a first talk again', () => {
    const held = { ...first, status: 'held' } as const
    const file = buildCitizenFile({ benefits: changed, conversations: [held, second] })
    expect(marked(file)).toEqual(['second change-form form.first-physical.2023'])
  })

  it('to none leaves no process to hold a talk in', () => {
    const file = buildCitizenFile({ benefits: changed.slice(0, 1), conversations: [second] })
    expect(marked(file)).toEqual(['second cancel responsible.may-book'])
  })
})

describe('a hand-over', () => {
  const fund = { party: 'fund', authority: 'fund', caseworker: 'adviser' } as const
  const held = { ...first, ...fund, status: 'held' } as const
  const booked = buildConversation({ id: 'booked', ...fund, start: '2026-12-02T09:00:00Z' })

  it('earlier than expected leaves the fund’s talk to be cancelled', () => {
    const file = buildInsured('2026-11-09', { conversations: [held, booked] })
    expect(marked(file)).toEqual([])
    const handedOver = {
      ...file,
      benefits: file.benefits.map((row) => ({ ...row, handedOverOn: today })),
    }
    expect(marked(handedOver)).toEqual(['booked cancel responsible.may-book'])
  })

  it('leaves a talk about availability as it is', () => {
    const availability = { ...booked, kind: 'availability' } as const
    const benefits = [buildBenefit({ from: '2026-11-09', handedOverOn: today })]
    const file = buildCitizenFile({ benefits, conversations: [held, availability] })
    expect(marked(file)).toEqual([])
  })
})
